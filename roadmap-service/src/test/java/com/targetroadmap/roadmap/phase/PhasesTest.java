package com.targetroadmap.roadmap.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Race;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PhasesTest {

    private static Service service;
    private Story story;

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
    }

    @Test
    void aPhaseIsMadeOnceAndReadBack() {
        UUID id = UUID.randomUUID();
        Map<String, Object> body =
                Map.of("productId", story.product, "number", 1, "name", "Roll out", "goal", "All in");

        service.put(Persona.PM, "/phases/" + id, body).is(201);
        service.put(Persona.PM, "/phases/" + id, body).is(200);

        Answer phase = service.get(Persona.PM, "/phases/" + id).is(200);
        assertThat(phase.etag()).isEqualTo("\"1\"");
        assertThat(phase.string("name")).isEqualTo("Roll out");
        assertThat(phase.string("state")).isEqualTo("UPCOMING");
        service.put(Persona.PM, "/phases/" + id, Map.of("productId", story.product, "number", 1, "name", "Other"))
                .refuses(409, "id-taken");
    }

    @Test
    void twoPhasesOfAProductHaveDifferentNumbers() {
        story.phase(1);
        UUID second = story.phase(2);

        service.put(
                        Persona.PM,
                        "/phases/" + UUID.randomUUID(),
                        Map.of("productId", story.product, "number", 1, "name", "Again"))
                .refuses(409, "number-taken");
        service.patch(Persona.PM, "/phases/" + second, "\"1\"", Map.of("number", 1))
                .refuses(409, "number-taken");
    }

    @Test
    void aPhaseIsRewrittenWhereSomethingIsGiven() {
        UUID id = story.phase(1);

        Answer patched = service.patch(Persona.PM, "/phases/" + id, "\"1\"", Map.of("goal", ""))
                .is(200);

        assertThat(patched.string("name")).isEqualTo("Phase no 1");
        assertThat(patched.string("goal")).isNullOrEmpty();
        assertThat(patched.etag()).isEqualTo("\"2\"");
        service.patch(Persona.PM, "/phases/" + id, "\"1\"", Map.of("goal", "x")).refuses(412, "stale-version");
        service.patch(Persona.PM, "/phases/" + id, null, Map.of("goal", "x")).refuses(428, "version-required");
        service.patch(Persona.PM, "/phases/" + id, "\"2\"", Map.of("name", " ")).complainsOf("name");
    }

    @Test
    void whatIsWrongWithAPhaseIsToldFieldByField() {
        String path = "/phases/" + UUID.randomUUID();

        service.put(Persona.PM, path, Map.of()).complainsOf("productId", "name");
        service.put(Persona.PM, path, Map.of("productId", UUID.randomUUID(), "number", 1, "name", "A"))
                .complainsOf("productId");
        service.put(Persona.PM, path, Map.of("productId", story.product, "number", 0, "name", "A"))
                .complainsOf("number");
        service.put(
                        Persona.PM,
                        path,
                        Map.of("productId", story.product, "number", 1, "name", "A", "goal", " ".repeat(2001)))
                .complainsOf("goal");
        service.put(Persona.PM, path, Map.of("productId", story.product, "number", 1, "name", "A".repeat(121)))
                .complainsOf("name");
    }

    @Test
    void onePhaseOfAProductIsCurrent() {
        UUID first = story.currentPhase(1);
        UUID second = story.phase(2);

        Answer refused =
                service.put(Persona.PM, "/phases/" + second + "/start", null).refuses(409, "another-phase-is-current");

        assertThat(refused.string("currentPhase.id")).isEqualTo(first.toString());
        service.put(Persona.PM, "/phases/" + first + "/start", null).is(200);
        service.put(Persona.PM, "/phases/" + first + "/completion", Map.of()).is(200);
        service.put(Persona.PM, "/phases/" + second + "/start", null).is(200);
        service.put(Persona.PM, "/phases/" + first + "/start", null).refuses(409, "phase-completed");
    }

    @Test
    void aPhaseWithoutANumberComesAfterTheLast() {
        story.phase(4);
        UUID id = UUID.randomUUID();
        Map<String, Object> body = Map.of("productId", story.product, "name", "Next");

        Answer made = service.put(Persona.PM, "/phases/" + id, body).is(201);

        assertThat(made.at("number")).isEqualTo(5);
        assertThat(service.put(Persona.PM, "/phases/" + id, body).is(200).at("number"))
                .isEqualTo(5);
    }

    @Test
    void upcomingPhasesChangePlacesAndShareTheirNumbers() {
        story.currentPhase(1);
        UUID second = story.phase(2);
        UUID third = story.phase(4);
        UUID fourth = story.phase(5);
        UUID planned = story.itemIn("PLANNED", "Planned", third);

        reorder(List.of(second, third, fourth), List.of(fourth, second, third)).is(200);

        assertThat(numbers(fourth, second, third)).containsExactly(2, 4, 5);
        assertThat(service.get(Persona.PM, "/items/" + planned).string("guidance.parameters.phase"))
                .isEqualTo("5");
        assertThat(story.facts())
                .filteredOn(fact -> fact.get("subject").equals("item/" + planned))
                .last()
                .extracting("data.guidance.parameters.phase")
                .isEqualTo("5");
        int told = story.facts().size();
        reorder(List.of(second, third, fourth), List.of(fourth, second, third)).is(200);
        assertThat(story.facts()).as("a repeat tells nothing").hasSize(told);
    }

    @Test
    void whoSawAnotherOrderOrNamesOtherPhasesIsTold() {
        UUID current = story.currentPhase(1);
        UUID second = story.phase(2);
        UUID third = story.phase(3);
        List<UUID> now = List.of(second, third);

        Answer refused = reorder(List.of(third, second), List.of(third, second)).refuses(409, "order-changed");
        assertThat(refused.list("upcoming")).extracting("id").containsExactly(second.toString(), third.toString());
        reorder(now, List.of(third)).refuses(409, "order-changed");
        reorder(now, List.of(third, third)).refuses(409, "order-changed");
        reorder(now, List.of(third, second, current)).refuses(409, "order-changed");
        service.patch(Persona.PM, "/phases/" + current, story.phaseEtag(current), Map.of("number", 9))
                .refuses(409, "phase-not-upcoming");
        service.put(Persona.PM, "/phases/order", Map.of()).complainsOf("seen", "phases");
        assertThat(numbers(current, second, third)).containsExactly(1, 2, 3);
    }

    @Test
    void ofTwoProductManagersWhoReorderAtOnceOneSucceeds() {
        UUID first = story.phase(1);
        UUID second = story.phase(2);
        UUID third = story.phase(3);
        List<UUID> seen = List.of(first, second, third);

        List<Answer> answers = Race.of(
                () -> reorder(seen, List.of(second, first, third)), () -> reorder(seen, List.of(first, third, second)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void theDatabaseRefusesASecondCurrentPhase() {
        story.currentPhase(1);
        UUID second = story.phase(2);
        Sql sql = new Sql(service);

        assertThatThrownBy(() -> sql.run("update phase set state = 'CURRENT', current_of = '%s' where id = '%s'"
                        .formatted(story.product, second)))
                .hasMessageContaining("current_of");
        assertThatThrownBy(() -> sql.run("update phase set state = 'CURRENT' where id = '%s'".formatted(second)))
                .hasMessageContaining("phase_current");
    }

    @Test
    void ofTwoProductManagersWhoStartDifferentPhasesOneSucceeds() {
        List<UUID> phases = List.of(story.phase(1), story.phase(2));

        List<Answer> answers = Race.of(
                () -> service.put(Persona.PM, "/phases/" + phases.get(0) + "/start", null),
                () -> service.put(Persona.PM2, "/phases/" + phases.get(1) + "/start", null));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    private Answer reorder(List<UUID> seen, List<UUID> wanted) {
        return service.put(Persona.PM, "/phases/order", Map.of("seen", seen, "phases", wanted));
    }

    private static List<Object> numbers(UUID... phases) {
        return Stream.of(phases)
                .map(phase -> service.get(Persona.PM, "/phases/" + phase).at("number"))
                .toList();
    }
}
