package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What customers may hear of an item that isn't released names no date, wherever it is written. */
@DatabaseTest
class NoDatesTest {

    private static final List<String> DATED = List.of(
            "wait for it until Q3",
            "have it in June",
            "have it on 31.03.",
            "ask again next quarter",
            "es im März haben",
            "es nächstes Quartal haben");

    private static Service service;
    private static Story story;
    private static UUID current;
    private static UUID later;

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
        current = story.currentPhase(2);
        later = story.phase(3);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource
    void anOfferOfTodayNamesNone(String dated) {
        Answer refused = service.put(
                Persona.PM, "/items/" + UUID.randomUUID(), story.itemBody("Offered", Map.of("offerToday", dated)));
        names(refused, "offerToday");

        UUID item = story.item("Offered", Map.of("offerToday", "export a file every night"));
        names(patch(item, Map.of("offerToday", dated)), "offerToday");
        assertThat(service.get(Persona.PM, "/items/" + item).string("offerToday"))
                .isEqualTo("export a file every night");
    }

    static Stream<String> anOfferOfTodayNamesNone() {
        return DATED.stream();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource
    void aReasonForCustomersNamesNone(String from, String to, String dated) {
        UUID item = story.itemIn(from, "Moved", current);
        Map<String, Object> move = Map.of("to", to, "reason", "not before Q3", "customerReason", dated);

        names(story.move(item, to.equals("PLANNED") ? with(move, "phaseId", later) : move), "customerReason");
        assertThat(service.get(Persona.PM, "/items/" + item).string("stage")).isEqualTo(from);
    }

    static Stream<Arguments> aReasonForCustomersNamesNone() {
        return Stream.of(
                        List.of("DISCOVERY", "FUTURE"),
                        List.of("PLANNED", "PLANNED"),
                        List.of("PLANNED", "DISCOVERY"),
                        List.of("IN_DEVELOPMENT", "PLANNED"),
                        List.of("RELEASED", "IN_DEVELOPMENT"),
                        List.of("FUTURE", "DROPPED"))
                .flatMap(move -> DATED.stream().map(dated -> Arguments.of(move.get(0), move.get(1), dated)));
    }

    @Test
    void aReasonAtTheEndOfAPhaseNamesNoneEither() {
        Story other = new Story(service);
        UUID phase = other.currentPhase(1);
        UUID item = other.itemIn("PLANNED", "Left over", phase);
        Map<String, Object> to =
                Map.of("stage", "DISCOVERY", "reason", "no time", "customerReason", "we can't before Q3");
        Map<String, Object> body = Map.of("destinations", List.of(Map.of("itemId", item, "to", to)));

        names(service.put(Persona.PM, "/phases/" + phase + "/completion", body), "destinations[0].to.customerReason");
        assertThat(service.get(Persona.PM, "/items/" + item).string("stage")).isEqualTo("PLANNED");
    }

    @Test
    void whatIsReleasedHasDatesUntilItIsPulledBack() {
        UUID item = story.itemIn("IN_DEVELOPMENT", "Out", current);
        story.move(item, Map.of("to", "RELEASED", "whoCanHaveIt", "in Europe, from June on"))
                .is(200);
        patch(item, Map.of("offerToday", "test it until 31.03.")).is(200);

        Answer refused = story.move(item, "IN_DEVELOPMENT", null).refuses(409, "dated-offer");
        assertThat(refused.string("detail")).contains("“until 31.03.”", "Edit the item first");

        patch(item, Map.of("offerToday", "test it")).is(200);
        story.move(item, "IN_DEVELOPMENT", null).is(200);
    }

    @ParameterizedTest
    @CsvSource({
        "see it today",
        "export 24/7",
        "use version 2.1.",
        "do a quarter of it by hand",
        "see what we did in 2019"
    })
    void whatOnlyLooksLikeADateIsFine(String words) {
        story.item("Fine", Map.of("offerToday", words));
    }

    @Test
    void colleaguesMayReadDates() {
        UUID item = story.item("Internal", Map.of("targetQuarter", "2027-Q3", "description", "In June, we hope."));
        story.move(item, Map.of("to", "DROPPED", "reason", "not before Q3", "customerReason", "few need it"))
                .is(200);
    }

    private static void names(Answer refused, String field) {
        refused.complainsOf(field);
        assertThat(refused.list("errors").get(0).get("message").toString())
                .startsWith("Only what is released has dates. Leave out “")
                .endsWith("”, and name no other time.");
    }

    private static Answer patch(UUID item, Map<String, ?> body) {
        return service.patch(Persona.PM, "/items/" + item, story.etag(item), body);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }
}
