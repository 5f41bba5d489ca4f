package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.stage.Stage;
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
import org.junit.jupiter.params.provider.MethodSource;

@DatabaseTest
class MovesTest {

    private static final List<String> ORDER =
            List.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED");

    /** Lines are from, columns are to, both in the order above: legal, or not. */
    private static final List<String> TABLE = List.of(
            ". X . . . X", //
            "X . X . . X",
            ". X X X . X",
            ". X X . X X",
            ". . . X . .",
            ". X . . . .");

    private static Service service;
    private static Story story;
    private static UUID current;
    private static UUID upcoming;

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
        current = story.currentPhase(2);
        upcoming = story.phase(3);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Case> theWholeTable() {
        return ORDER.stream()
                .flatMap(from -> ORDER.stream()
                        .map(to -> new Case(
                                from, to, TABLE.get(ORDER.indexOf(from)).charAt(2 * ORDER.indexOf(to)) == 'X')));
    }

    record Case(String from, String to, boolean legal) {}

    @ParameterizedTest
    @MethodSource
    void theWholeTable(Case move) {
        UUID item = story.itemIn(move.from(), "An item", current);

        Answer answer = story.move(item, move.to(), move.to().equals("PLANNED") ? upcoming : null);

        if (move.legal()) {
            assertThat(answer.is(200).string("stage")).isEqualTo(move.to());
            assertThat(answer.list("history")).last().extracting("from", "to").containsExactly(move.from(), move.to());
        } else {
            answer.refuses(409, "illegal-move");
            assertThat(answer.list("legalMoves")).extracting("to").isNotEmpty().doesNotContain(move.to());
            assertThat(service.get(Persona.PM, "/items/" + item).string("stage"))
                    .isEqualTo(move.from());
        }
    }

    @Test
    void theTableHereHasEveryStage() {
        assertThat(ORDER)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Stage.values()).map(Stage::name).toList());
    }

    @ParameterizedTest
    @MethodSource("theWholeTable")
    void whatIsListedAsLegalIsAccepted(Case move) {
        UUID item = story.itemIn(move.from(), "An item", current);
        List<Map<String, Object>> listed =
                service.get(Persona.PM, "/items/" + item).list("legalMoves");

        assertThat(listed.stream().anyMatch(legal -> legal.get("to").equals(move.to())))
                .isEqualTo(move.legal());
        listed.stream()
                .filter(legal -> legal.get("to").equals(move.to()))
                .findFirst()
                .ifPresent(legal -> story.move(item, exactly(legal)).is(200));
    }

    @ParameterizedTest
    @MethodSource("theWholeTable")
    void eachTextThatAMoveNeedsIsAskedFor(Case move) {
        UUID item = story.itemIn(move.from(), "An item", current);
        for (Map<String, Object> legal :
                service.get(Persona.PM, "/items/" + item).list("legalMoves")) {
            List<?> needs = (List<?>) legal.get("needs");
            if (legal.get("to").equals(move.to()) && !needs.isEmpty()) {
                Map<String, Object> bare = exactly(legal);
                bare.keySet().removeAll(needs);
                story.move(item, bare).complainsOf(needs.toArray(String[]::new));
            }
        }
    }

    @Test
    void aMoveToALaterPhaseNeedsReasonsAndAMoveToAnEarlierOneDoesNot() {
        UUID item = story.itemIn("PLANNED", "An item", current);

        story.move(item, Map.of("to", "PLANNED", "phaseId", upcoming)).complainsOf("reason", "customerReason");
        story.move(item, "PLANNED", upcoming).is(200);
        story.move(item, Map.of("to", "PLANNED", "phaseId", current)).is(200);
    }

    @Test
    void planningNeedsAPhaseOfTheProductThatIsNotCompleted() {
        UUID item = story.itemIn("DISCOVERY", "An item", current);
        Story other = new Story(service);
        UUID foreign = other.phase(1);
        UUID completed = other.currentPhase(2);
        service.put(Persona.PM, "/phases/" + completed + "/completion", Map.of())
                .is(200);
        UUID otherItem = other.itemIn("DISCOVERY", "Other item", foreign);

        story.move(item, Map.of("to", "PLANNED")).complainsOf("phaseId");
        story.move(item, Map.of("to", "PLANNED", "phaseId", UUID.randomUUID())).complainsOf("phaseId");
        story.move(item, Map.of("to", "PLANNED", "phaseId", foreign)).complainsOf("phaseId");
        other.move(otherItem, Map.of("to", "PLANNED", "phaseId", completed)).refuses(409, "illegal-move");
    }

    @Test
    void buildingStartsInTheCurrentPhaseOnly() {
        UUID item = story.itemIn("PLANNED", "An item", upcoming);

        Answer answer = story.move(item, Map.of("to", "IN_DEVELOPMENT")).refuses(409, "illegal-move");

        assertThat(answer.list("legalMoves")).extracting("to").containsExactly("PLANNED", "DISCOVERY", "DROPPED");
    }

    @Test
    void whatIsPulledBackComesIntoTheCurrentPhase() {
        Story other = new Story(service);
        UUID first = other.currentPhase(1);
        UUID second = other.phase(2);
        UUID item = other.itemIn("RELEASED", "An item", first);
        service.put(Persona.PM, "/phases/" + first + "/completion", Map.of()).is(200);

        other.move(item, "IN_DEVELOPMENT", null).refuses(409, "illegal-move");
        service.put(Persona.PM, "/phases/" + second + "/start", null).is(200);

        assertThat(other.move(item, "IN_DEVELOPMENT", null).is(200).string("phaseId"))
                .isEqualTo(second.toString());
    }

    @Test
    void aFieldThatDoesNotBelongToTheMoveIsRefused() {
        UUID item = story.item("An item");

        story.move(item, Map.of("to", "DISCOVERY", "phaseId", current)).complainsOf("phaseId");
        story.move(item, Map.of("to", "DISCOVERY", "whoCanHaveIt", "all")).complainsOf("whoCanHaveIt");
        story.move(item, Map.of("to", "DISCOVERY", "colour", "red")).complainsOf("colour");
        story.move(item, Map.of("to", "DISCOVERY", "reason", " ".repeat(1001))).complainsOf("reason");
        story.move(item, Map.of("to", "SOMEWHERE")).complainsOf("to");
        story.move(item, Map.of()).complainsOf("to");
    }

    @Test
    void theHistoryTellsWhoWhenFromToAndWhy() {
        UUID item = story.itemIn("PLANNED", "An item", current);

        Answer answer = story.move(
                        item, Map.of("to", "DISCOVERY", "reason", "too big", "customerReason", "we need to learn more"))
                .is(200);

        Map<String, Object> last = answer.list("history").get(2);
        assertThat(answer.list("history")).extracting("to").containsExactly("DISCOVERY", "PLANNED", "DISCOVERY");
        assertThat(last)
                .containsEntry("from", "PLANNED")
                .containsEntry("reason", "too big")
                .containsEntry("customerReason", "we need to learn more");
        assertThat(answer.string("history.2.who.name")).isEqualTo("Paula Product");
        assertThat(answer.string("history.1.phaseName")).isEqualTo("Phase no 2");
        assertThat(answer.string("history.2.at")).endsWith("Z");
    }

    @Test
    void aRepeatedMoveIsTheSameMove() {
        UUID item = story.item("An item");
        String path = "/items/" + item + "/moves/" + UUID.randomUUID();
        Map<String, String> body = Map.of("to", "DISCOVERY");

        Answer first = service.put(Persona.PM, path, "\"1\"", body).is(200);
        Answer again = service.put(Persona.PM, path, "\"1\"", body).is(200);

        assertThat(again.text()).isEqualTo(first.text());
        service.put(Persona.PM, path, "\"1\"", Map.of("to", "DISCOVERY", "reason", "x"))
                .refuses(409, "id-taken");
        service.put(Persona.PM2, path, "\"1\"", body).refuses(404, "not-found");
    }

    @Test
    void aMoveSaysWhichVersionItIsMeantFor() {
        UUID item = story.item("An item");
        String moves = "/items/" + item + "/moves/";

        service.put(Persona.PM, moves + UUID.randomUUID(), null, Map.of("to", "DISCOVERY"))
                .refuses(428, "version-required");
        Answer stale = service.put(Persona.PM, moves + UUID.randomUUID(), "\"7\"", Map.of("to", "DISCOVERY"))
                .refuses(412, "stale-version");

        assertThat(stale.string("current.stage")).isEqualTo("FUTURE");
        assertThat(stale.at("current.version")).isEqualTo(1);
    }

    private static Map<String, Object> exactly(Map<String, Object> legal) {
        Map<String, Object> body = new HashMap<>(Map.of("to", legal.get("to")));
        if (legal.get("phaseId") != null) {
            body.put("phaseId", legal.get("phaseId"));
        }
        ((List<?>) legal.get("needs")).forEach(need -> body.put(need.toString(), "some words"));
        return body;
    }
}
