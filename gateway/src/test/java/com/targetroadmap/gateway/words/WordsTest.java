package com.targetroadmap.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.targetroadmap.gateway.page.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Map<String, String> ALL_PARAMETERS = Map.of(
            "name", "Premium SAP connector",
            "phase", "3",
            "currentPhase", "2",
            "followed", "SAP connector (basic)",
            "offer", "export a file",
            "whoCanHaveIt", "in Europe",
            "customerReason", "few need it",
            "question", "Per room?",
            "owner", "Nora Lind",
            "how", "choose it under Settings");

    /** Every key that the two services send, with its label. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("available", "AVAILABLE"),
            Map.entry("being-built", "BEING_BUILT"),
            Map.entry("not-started", "NOT_STARTED"),
            Map.entry("later", "LATER"),
            Map.entry("later-follows-being-built", "LATER"),
            Map.entry("later-follows-released", "LATER"),
            Map.entry("later-follows-not-started", "LATER"),
            Map.entry("being-explored", "BEING_EXPLORED"),
            Map.entry("being-created", "BEING_EXPLORED"),
            Map.entry("not-now", "NOT_NOW"),
            Map.entry("not-planned", "NOT_PLANNED"),
            Map.entry("waiting-for-product", "WAITING_FOR_PRODUCT"),
            Map.entry("question", "QUESTION"),
            Map.entry("already-answered", "ALREADY_ANSWERED"),
            Map.entry("withdrawn", "WITHDRAWN"),
            Map.entry("withdrawn-unanswered", "WITHDRAWN"));

    private final Words words = new Words(
            new Messages(),
            new Times(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC), "Europe/Berlin"));

    @Test
    void theNextLookByProductIsToldToTheSalespersonAndNeverToTheCustomer() {
        assertThat(lookOn("2026-12-03")).isEqualTo("3 Dec 2026. For you only: don't quote it, nothing may come of it.");
        assertThat(lookOn("2026-11-23")).startsWith("23 Nov 2026. For you only");
        assertThat(lookOn("2026-11-22")).startsWith("It was meant for 22 Nov 2026 and waits for product now.");
        assertThat(words.of(new Guidance("NOT_NOW", "not-now", Map.of())).nextLook())
                .isNull();
        ResourceBundle texts = ResourceBundle.getBundle("messages");
        assertThat(texts.keySet())
                .filteredOn(key -> texts.getString(key).contains("{nextLook}"))
                .containsExactlyInAnyOrder("look.next", "look.past");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BEING_BUILT         | NOT_PLANNED | not-planned    | WEAKER   | I told you that our team was building it. That has changed: few need it. I wanted you to hear it from me. Today you can export a file.
            BEING_BUILT         | NOT_STARTED | not-started    | WEAKER   | I told you that our team was building it. That has changed: few need it. I wanted you to hear it from me. Today you can export a file.
            BEING_EXPLORED      | AVAILABLE   | available      | STRONGER | I told you that our product team was looking into it. Now it is available: you can have it today in Europe. Shall I show you?
            NOT_NOW             | BEING_BUILT | being-built    | STRONGER | I told you that we wanted to work on it one day. There is news: Our team is building this now. I can't give you a date, but I'll tell you the day it is available.
            WAITING_FOR_PRODUCT | NOT_PLANNED | not-planned    | ANSWER   | I told you that I'd bring you an answer. Here it is: We looked at this and won't build it, because few need it. What works today: export a file.
            """)
    void whatHasChangedSinceItWasToldHasWords(String then, String label, String key, String turn, String news) {
        assertThat(words.news(new Guidance(label, key, ALL_PARAMETERS), then, turn))
                .isEqualTo(news);
    }

    @Test
    void withoutAReasonTheCustomerHearsWhatMayBeSaidToday() {
        assertThat(words.news(new Guidance("NOT_STARTED", "not-started", Map.of()), "BEING_BUILT", "WEAKER"))
                .endsWith("That has changed, and I wanted you to hear it from me. We intend to do this, but nobody has"
                        + " started and plans change.");
        assertThat(words.news(new Guidance("AVAILABLE", "available", Map.of(), "Ask me for it."), "LATER", "STRONGER"))
                .isEqualTo("I told you that we intended to look at it later. There is news: Ask me for it.");
    }

    private String lookOn(String day) {
        return words.of(new Guidance("BEING_EXPLORED", "being-explored", Map.of("nextLook", day)))
                .nextLook();
    }

    static Stream<Arguments> table() {
        String today = "export a file";
        return Stream.of(
                arguments(
                        "available",
                        Map.of("whoCanHaveIt", "everyone"),
                        "Yes, you can have that today. Shall I show you?"),
                arguments(
                        "available",
                        Map.of("whoCanHaveIt", "in Europe."),
                        "Yes, you can have that today in Europe. Shall I show you?"),
                arguments(
                        "being-built",
                        Map.of(),
                        "Our team is building this now. I can't give you a date, but I'll tell you the day it is available."),
                arguments("not-started", Map.of(), "We intend to do this, but nobody has started and plans change."),
                arguments(
                        "not-started",
                        Map.of("offer", today),
                        "We intend to do this, but nobody has started and plans change. Today you can export a file."),
                arguments(
                        "later",
                        Map.of(),
                        "We intend to look at this after what we are building now. Please don't count on it."),
                arguments(
                        "later",
                        Map.of("offer", today),
                        "We intend to look at this after what we are building now. Please don't count on it; today you can export a file."),
                arguments(
                        "later-follows-being-built",
                        Map.of("name", "Premium", "followed", "Basic"),
                        "We are building the Basic first, and I can't give a date for it. The Premium is meant to follow; nobody has started, so please don't count on it."),
                arguments(
                        "later-follows-being-built",
                        Map.of("name", "Premium"),
                        "We are building a first version, and I can't give a date for it. The Premium is meant to follow; nobody has started, so please don't count on it."),
                arguments(
                        "later-follows-released",
                        Map.of("name", "Premium", "followed", "Basic"),
                        "The Basic is available today. The Premium is meant to follow and isn't started; may we see how far the Basic takes you?"),
                arguments(
                        "later-follows-released",
                        Map.of("name", "Premium"),
                        "A first version is available today. The Premium is meant to follow and isn't started; may we see how far the first version takes you?"),
                arguments(
                        "later-follows-not-started",
                        Map.of("followed", "Basic"),
                        "The Basic would come first, and neither is started. Please don't count on it."),
                arguments(
                        "later-follows-not-started",
                        Map.of(),
                        "A first version would come first, and neither is started. Please don't count on it."),
                arguments(
                        "being-explored",
                        Map.of(),
                        "Our product team is looking into this problem; we may not build anything. Would you show them how you do it today?"),
                arguments(
                        "being-created",
                        Map.of(),
                        "Our product team is looking into this problem; we may not build anything. Would you show them how you do it today?"),
                arguments(
                        "not-now",
                        Map.of(),
                        "We know this problem and want to work on it one day; there is no feature I can offer. What does it cost you today?"),
                arguments(
                        "not-planned",
                        Map.of("customerReason", "few need it."),
                        "We looked at this and won't build it, because few need it."),
                arguments(
                        "not-planned",
                        Map.of("customerReason", "few need it", "offer", today),
                        "We looked at this and won't build it, because few need it. What works today: export a file."),
                arguments(
                        "waiting-for-product",
                        Map.of(),
                        "I've passed this on in your words. I'll bring you an answer, even if it is no."),
                arguments(
                        "already-answered",
                        Map.of("how", "choose it under Settings"),
                        "You can do this today: choose it under Settings."),
                arguments("withdrawn", Map.of(), null),
                arguments("withdrawn-unanswered", Map.of("question", "How many?"), null));
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysToTheCustomerWhatTheTableSays(String key, Map<String, String> parameters, String line) {
        assertThat(words.of(new Guidance(KEYS.get(key), key, parameters)).sayThis())
                .isEqualTo(line);
    }

    @Test
    void readsEachLabelInTheWordsOfTheDesign() {
        assertThat(KEYS.values().stream().distinct().collect(Collectors.toMap(label -> label, words::label)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("AVAILABLE", "Available: sell it"),
                        Map.entry("BEING_BUILT", "Being built: no date"),
                        Map.entry("NOT_STARTED", "Not started: don't sell"),
                        Map.entry("LATER", "Later: don't sell"),
                        Map.entry("BEING_EXPLORED", "Being explored: may not come"),
                        Map.entry("NOT_NOW", "Not now: talk about the problem"),
                        Map.entry("NOT_PLANNED", "Not planned: say no"),
                        Map.entry("WAITING_FOR_PRODUCT", "Waiting for product"),
                        Map.entry("QUESTION", "Question for you"),
                        Map.entry("ALREADY_ANSWERED", "Already answered"),
                        Map.entry("WITHDRAWN", "Withdrawn")));
    }

    @Test
    void saysWhyWithThePhases() {
        var guidance = new Guidance("LATER", "later-follows-being-built", ALL_PARAMETERS);
        assertThat(words.of(guidance).why())
                .isEqualTo("Phase 3, we are in phase 2. The SAP connector (basic) comes first and is not out yet.");
    }

    @Test
    void putsTheNameOfTheOwnerIntoTheLabelOfAQuestionThatOthersRead() {
        var guidance = new Guidance("QUESTION", "question", Map.of("owner", "Nora Lind"));
        assertThat(words.forOthers(guidance).label()).isEqualTo("Waiting for Nora Lind");
        assertThat(words.of(guidance).label()).isEqualTo("Question for you");
    }

    @Test
    void prefersTheProductManagersOwnLine() {
        var guidance = new Guidance("BEING_BUILT", "being-built", Map.of(), "Ask me next week.");
        assertThat(words.of(guidance).sayThis()).isEqualTo("Ask me next week.");
    }

    @Test
    void saysNothingThatCouldBeAPromiseForAKeyThatItDoesNotKnow() {
        Wording unknown = words.of(new Guidance("NEW_LABEL", "new-key", Map.of()));
        assertThat(unknown.label()).isEqualTo("Ask product first");
        assertThat(unknown.sayThis()).startsWith("Let me check this with our product team");
    }

    /** Whatever is known and whatever isn't: no gap shows, and no phase leaves the house. */
    @Test
    void neverShowsAGapAndNeverSaysAPhase() {
        for (String key : KEYS.keySet()) {
            for (Map<String, String> known : allSubsets(parametersOf(key))) {
                Wording said = words.of(new Guidance(KEYS.get(key), key, known));
                assertThat(said.label() + said.why() + said.sayThis())
                        .as("%s with %s", key, known)
                        .doesNotContain("{", "}", "null,", "  ");
                assertThat(said.why()).as("why of %s with %s", key, known).isNotBlank();
                if (said.sayThis() != null) {
                    assertThat(said.sayThis())
                            .as("say this of %s with %s", key, known)
                            .doesNotContainIgnoringCase("phase")
                            .doesNotContainPattern("[0-9]");
                }
            }
        }
    }

    @Test
    void hasWordsForEveryKeyAndNoWordsWithoutAKey() {
        Set<String> written = new Messages()
                .keys().stream()
                        .filter(name -> name.startsWith("say."))
                        .map(name -> name.split("\\.", 3)[1])
                        .filter(name -> !name.equals("unknown"))
                        .collect(Collectors.toSet());
        assertThat(written).isEqualTo(KEYS.keySet());
    }

    private static Set<String> parametersOf(String key) {
        return switch (key) {
            case "available" -> Set.of("name", "whoCanHaveIt");
            case "not-started" -> Set.of("name", "phase", "offer");
            case "later" -> Set.of("name", "phase", "currentPhase", "offer");
            case "later-follows-being-built", "later-follows-released", "later-follows-not-started" ->
                Set.of("name", "phase", "currentPhase", "offer", "followed");
            case "not-planned" -> Set.of("name", "customerReason", "offer");
            case "question" -> Set.of("question", "owner");
            case "already-answered" -> Set.of("how");
            default -> Set.of("name", "phase");
        };
    }

    private static List<Map<String, String>> allSubsets(Set<String> names) {
        List<Map<String, String>> subsets = new ArrayList<>(List.of(Map.of()));
        for (String name : names) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> subset : subsets) {
                Map<String, String> extended = new TreeMap<>(subset);
                extended.put(name, ALL_PARAMETERS.get(name));
                more.add(extended);
            }
            subsets.addAll(more);
        }
        return subsets;
    }
}
