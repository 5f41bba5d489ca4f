package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Race;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CompletionTest {

    private static Service service;
    private Story story;
    private UUID current;
    private UUID next;
    private UUID planned;
    private UUID built;
    private UUID released;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() {
        story = new Story(service);
        current = story.currentPhase(2);
        next = story.phase(3);
        planned = story.itemIn("PLANNED", "Planned", current);
        built = story.itemIn("IN_DEVELOPMENT", "Built", current);
        released = story.itemIn("RELEASED", "Released", current);
    }

    @Test
    void itemsWithoutADestinationAreListedWithTheirLegalOnes() {
        Answer refused = complete(Map.of("startNext", next)).refuses(409, "unfinished-items");

        assertThat(refused.list("unfinished"))
                .extracting("itemId")
                .containsExactlyInAnyOrder(planned.toString(), built.toString());
        assertThat(destinationsOf(refused, planned)).containsExactly("PLANNED", "DISCOVERY", "DROPPED");
        assertThat(destinationsOf(refused, built)).containsExactly("RELEASED", "PLANNED", "DISCOVERY", "DROPPED");
        assertUntouched();
    }

    @Test
    void aGapInTheDestinationsIsNamed() {
        service.send(
                        "PUT",
                        "/phases/" + current + "/completion",
                        Persona.PM.token(TestKeys.ROADMAP_SERVICE),
                        null,
                        "{\"destinations\":[null]}")
                .complainsOf("destinations[0]");
        assertUntouched();
    }

    @Test
    void completingAndStartingTheNextIsOneAction() {
        complete(wellDone()).is(200);

        assertThat(phaseState(current)).isEqualTo("COMPLETED");
        assertThat(phaseState(next)).isEqualTo("CURRENT");
        assertThat(stage(built)).isEqualTo("RELEASED");
        assertThat(stage(planned)).isEqualTo("PLANNED");
        Answer moved = service.get(Persona.PM, "/items/" + planned);
        assertThat(moved.string("phaseId")).isEqualTo(next.toString());
        assertThat(moved.string("guidance.label")).isEqualTo("NOT_STARTED");
        assertThat(moved.list("history")).last().extracting("to", "reason").containsExactly("PLANNED", "no time");
    }

    @Test
    void oneWrongDestinationLeavesEverythingAsItWas() {
        complete(Map.of(
                        "startNext",
                        next,
                        "destinations",
                        List.of(
                                goes(built, Map.of("stage", "RELEASED", "whoCanHaveIt", "everyone")),
                                goes(planned, Map.of("stage", "RELEASED", "whoCanHaveIt", "everyone")))))
                .refuses(409, "illegal-move");
        assertUntouched();

        complete(Map.of(
                        "startNext",
                        next,
                        "destinations",
                        List.of(
                                goes(built, Map.of("stage", "RELEASED", "whoCanHaveIt", "everyone")),
                                goes(planned, Map.of("stage", "DROPPED")))))
                .complainsOf("destinations[1].to.reason", "destinations[1].to.customerReason");
        assertUntouched();
    }

    @Test
    void theNextPhaseMustBeUpcomingOrEverythingStaysAsItWas() {
        Map<String, Object> body =
                Map.of("startNext", current, "destinations", wellDone().get("destinations"));

        complete(body).complainsOf("startNext");

        assertUntouched();
    }

    @Test
    void eachItemIsNamedOnceAndNoStrangerIs() {
        Map<String, String> discovery = Map.of("stage", "DISCOVERY", "reason", "a", "customerReason", "b");

        complete(Map.of("destinations", List.of(goes(released, discovery)))).complainsOf("destinations[0].itemId");
        complete(Map.of("destinations", List.of(goes(planned, discovery), goes(planned, discovery))))
                .complainsOf("destinations[1].itemId");
        complete(Map.of("destinations", List.of(Map.of("itemId", planned)))).complainsOf("destinations[0].to");
        complete(Map.of("destinations", List.of(goes(planned, Map.of())))).complainsOf("destinations[0].to.stage");
        assertUntouched();
    }

    @Test
    void onlyTheCurrentPhaseCanBeCompleted() {
        service.put(Persona.PM, "/phases/" + next + "/completion", Map.of()).refuses(409, "phase-not-current");
        service.put(Persona.PM, "/phases/" + UUID.randomUUID() + "/completion", Map.of())
                .refuses(404, "not-found");
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndAnotherCompletionIsRefused() {
        Answer first = complete(wellDone()).is(200);

        assertThat(complete(wellDone()).is(200).text()).isEqualTo(first.text());
        complete(Map.of()).refuses(409, "phase-not-current");
    }

    @Test
    void ofTwoProductManagersWhoCompleteOneSucceeds() {
        Map<String, Object> body = wellDone();

        List<Answer> answers = Race.of(
                () -> service.put(Persona.PM, "/phases/" + current + "/completion", body),
                () -> service.put(Persona.PM2, "/phases/" + current + "/completion", body));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(phaseState(next)).isEqualTo("CURRENT");
    }

    @Test
    void aMoveAndACompletionAtOnceLeaveNoUnfinishedItemBehind() {
        UUID stray = story.itemIn("DISCOVERY", "Stray", current);
        Map<String, Object> move = Map.of("to", "PLANNED", "phaseId", current);

        List<Answer> answers = Race.of(
                () -> service.put(Persona.PM, "/phases/" + current + "/completion", wellDone()),
                () -> service.put(Persona.PM2, "/items/" + stray + "/moves/" + UUID.randomUUID(), "\"2\"", move));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    private Answer complete(Map<String, ?> body) {
        return service.put(Persona.PM, "/phases/" + current + "/completion", body);
    }

    private Map<String, Object> wellDone() {
        Map<String, Object> later =
                Map.of("stage", "PLANNED", "phaseId", next, "reason", "no time", "customerReason", "it takes longer");
        return Map.of(
                "startNext",
                next,
                "destinations",
                List.of(goes(built, Map.of("stage", "RELEASED", "whoCanHaveIt", "everyone")), goes(planned, later)));
    }

    private static Map<String, Object> goes(UUID item, Map<String, ?> to) {
        return Map.of("itemId", item, "to", to);
    }

    private static List<Object> destinationsOf(Answer refused, UUID item) {
        return refused.list("unfinished").stream()
                .filter(unfinished -> unfinished.get("itemId").equals(item.toString()))
                .flatMap(unfinished -> ((List<?>) unfinished.get("destinations")).stream())
                .<Object>map(move -> ((Map<?, ?>) move).get("to"))
                .toList();
    }

    private void assertUntouched() {
        assertThat(phaseState(current)).isEqualTo("CURRENT");
        assertThat(phaseState(next)).isEqualTo("UPCOMING");
        assertThat(stage(planned)).isEqualTo("PLANNED");
        assertThat(stage(built)).isEqualTo("IN_DEVELOPMENT");
        assertThat(service.get(Persona.PM, "/items/" + built).list("history")).hasSize(3);
    }

    private static String phaseState(UUID phase) {
        return service.get(Persona.PM, "/phases/" + phase).string("state");
    }

    private static String stage(UUID item) {
        return service.get(Persona.PM, "/items/" + item).string("stage");
    }
}
