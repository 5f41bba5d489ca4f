package com.targetroadmap.requests.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be said today, as a verdict: the words are the gateway's.
 *
 * @param key which of the label's wordings
 * @param parameters what the wording needs; absent when unknown
 * @param ownLine the PM's own <em>say this</em>
 * @param ownLineUntil from when on that line is too old to be said; {@code null} only where there is none
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Guidance(
        Label label,
        String key,
        Map<String, String> parameters,
        @Nullable String ownLine,
        @Nullable Instant ownLineUntil) {

    private static final String BEING_CREATED = "being-created";

    public Guidance {
        parameters = parameters == null ? Map.of() : known(parameters);
    }

    public static Guidance of(Label label, String key) {
        return new Guidance(label, key, Map.of(), null, null);
    }

    /** Of an item that was proposed and whose own fact hasn't come back yet. */
    public static Guidance beingCreated(String name) {
        return of(Label.BEING_EXPLORED, BEING_CREATED).with("name", name);
    }

    public boolean isBeingCreated() {
        return key.equals(BEING_CREATED);
    }

    /** When product looks again, as sales reads it. */
    public Optional<LocalDate> nextLook() {
        try {
            return Optional.ofNullable(parameters.get("nextLook")).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The same with one more parameter; unchanged when there is nothing to say. */
    public Guidance with(String parameter, @Nullable String text) {
        if (text == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, text);
        return new Guidance(label, key, more, ownLine, ownLineUntil);
    }

    public Guidance without(String parameter) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(parameter);
        return new Guidance(label, key, fewer, ownLine, ownLineUntil);
    }

    /** The same without what a PM wrote by hand, which may name anything. */
    public Guidance withoutOwnLine() {
        return new Guidance(label, key, parameters, null, null);
    }

    /** As it is to be read at a time: with the PM's own line while that is good, and without the day on which it ends. */
    public Guidance at(Instant now) {
        boolean good = ownLine != null && ownLineUntil != null && ownLineUntil.isAfter(now);
        return new Guidance(label, key, parameters, good ? ownLine : null, null);
    }

    /** Whether the PM's own line has these words in it. */
    public boolean saysOf(@Nullable String name) {
        return name != null
                && ownLine != null
                && ownLine.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> known(Map<String, String> parameters) {
        Map<String, String> known = new LinkedHashMap<>(parameters);
        known.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(known);
    }
}
