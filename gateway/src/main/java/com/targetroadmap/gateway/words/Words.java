package com.targetroadmap.gateway.words;

import com.targetroadmap.gateway.page.Times;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns guidance into what people read and say. Pages and the API have the same words from here. */
@Singleton
public final class Words {

    private static final String EVERYONE = "everyone";
    private static final String NEXT_LOOK = "nextLook";
    private static final Pattern FULL_STOP = Pattern.compile("[\\s.!;]+$");

    private final Messages messages;
    private final Times times;

    Words(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** What the one reads whose request or customer it is about. */
    public Wording of(Guidance guidance) {
        Map<String, String> known = inSentence(guidance.parameters());
        return new Wording(
                guidance.label(),
                label(guidance.label()),
                text("why." + guidance.key(), "why.unknown", known),
                sayThis(guidance, known),
                nextLook(guidance.parameters()));
    }

    /** What everybody else reads: a question stands under the name of its owner. */
    public Wording forOthers(Guidance guidance) {
        Wording own = of(guidance);
        return messages.find("label." + guidance.label() + ".others", guidance.parameters())
                .map(own::labelled)
                .orElse(own);
    }

    /**
     * What tells a customer that an answer has changed.
     *
     * @param then the label that the customer was told
     * @param turn {@code WEAKER}, {@code STRONGER} or {@code ANSWER}
     */
    public String news(Guidance today, String then, String turn) {
        Map<String, String> known = inSentence(today.parameters());
        known.put("then", text("then." + then, "then.unknown", Map.of()));
        String line = sayThis(today, known);
        if (line != null) {
            known.put("today", line);
        }
        String key = "news." + turn;
        return text(today.ownLine() == null ? key + "." + today.label() : key, key, known);
    }

    /** The text of a label, wherever it stands without guidance. */
    public String label(String label) {
        return text("label." + label, "label.unknown", Map.of());
    }

    /** Any other word from the same file; the key itself where the file has none. */
    public String word(String kind, String value) {
        return messages.find(kind + "." + value, Map.of()).orElse(value);
    }

    /** A sentence from the same file, with what it speaks of; empty where the file has none. */
    public Optional<String> sentence(String key, Map<String, String> known) {
        return messages.find(key, known);
    }

    /** What a page calls a field, before what is wrong with it; empty where only one field can be meant. */
    public String fieldName(String field) {
        return messages.find("field." + field, Map.of())
                .map(name -> name + ": ")
                .orElse("");
    }

    /** For the salesperson alone; {@code null} where no date is set. */
    public @Nullable String nextLook(@Nullable LocalDate day) {
        return day == null
                ? null
                : text(
                        day.isBefore(times.today()) ? "look.past" : "look.next",
                        "look.unknown",
                        Map.of(NEXT_LOOK, times.day(day)));
    }

    private @Nullable String nextLook(Map<String, String> parameters) {
        return parameters.containsKey(NEXT_LOOK) ? nextLook(LocalDate.parse(parameters.get(NEXT_LOOK))) : null;
    }

    private @Nullable String sayThis(Guidance guidance, Map<String, String> known) {
        String line =
                guidance.ownLine() == null ? text("say." + guidance.key(), "say.unknown", known) : guidance.ownLine();
        return line.isBlank() ? null : line;
    }

    private String text(String key, String otherwise, Map<String, String> known) {
        return messages.find(key, known)
                .or(() -> messages.find(otherwise, known))
                .orElse("");
    }

    /** Parameters continue a sentence, so their own full stop goes; "everyone" is no limit. */
    private static Map<String, String> inSentence(Map<String, String> parameters) {
        Map<String, String> known = new TreeMap<>();
        parameters.forEach(
                (name, value) -> known.put(name, FULL_STOP.matcher(value).replaceAll("")));
        known.values().removeIf(String::isBlank);
        known.computeIfPresent("whoCanHaveIt", (name, who) -> who.equalsIgnoreCase(EVERYONE) ? null : who);
        return known;
    }
}
