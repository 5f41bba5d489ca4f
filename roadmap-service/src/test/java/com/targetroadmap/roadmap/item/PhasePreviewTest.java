package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the start and the end of a phase do to everything that is planned is known before. */
@DatabaseTest
class PhasePreviewTest {

    private static Service service;

    private Story story;
    private UUID first;
    private UUID second;
    private UUID third;
    private List<UUID> items;
    private UUID unfinished;

    @BeforeAll
    static void startService() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void tellAStory() {
        story = new Story(service);
        first = story.currentPhase(1);
        second = story.phase(2);
        third = story.phase(3);
        unfinished = story.itemIn("IN_DEVELOPMENT", "Begun", first);
        UUID follower = story.item("Follower", Map.of("followsId", unfinished));
        story.move(follower, "DISCOVERY", null).is(200);
        story.move(follower, "PLANNED", third).is(200);
        items = List.of(
                unfinished,
                follower,
                story.itemIn("PLANNED", "Next", second),
                story.itemIn("PLANNED", "After that", third),
                story.itemIn("DISCOVERY", "Explored", null));
    }

    static Stream<Map<String, Object>> everyDestination() {
        return Stream.of(
                Map.of("stage", "PLANNED"),
                Map.of("stage", "RELEASED", "whoCanHaveIt", "everyone"),
                Map.of("stage", "DISCOVERY"),
                Map.of("stage", "DROPPED"));
    }

    @ParameterizedTest
    @MethodSource("everyDestination")
    void theEndOfAPhaseDoesWhatItsPreviewSaid(Map<String, Object> destination) {
        Map<String, Object> body = ending(destination);
        Map<UUID, Object> before = guidance();

        Answer preview = previewOfEnd(body).is(200);
        assertThat(guidance()).as("nothing happens yet").isEqualTo(before);
        assertThat(preview.string("phase.state")).isEqualTo("COMPLETED");
        assertThat(service.get(Persona.PM, "/phases/" + first).string("state")).isEqualTo("CURRENT");

        service.put(Persona.PM, "/phases/" + first + "/completion", body).is(200);
        assertThat(told(preview)).isEqualTo(changed(before, guidance())).isNotEmpty();
    }

    @Test
    void theStartOfAPhaseDoesWhatItsPreviewSaid() {
        service.put(Persona.PM, "/phases/" + first + "/completion", endingWithout("startNext"))
                .is(200);
        Map<UUID, Object> before = guidance();

        Answer preview =
                service.get(Persona.PM, "/phases/" + second + "/start/preview").is(200);
        assertThat(guidance()).as("nothing happens yet").isEqualTo(before);

        service.put(Persona.PM, "/phases/" + second + "/start", null).is(200);
        assertThat(told(preview)).isEqualTo(changed(before, guidance())).isNotEmpty();
        assertThat(preview.list("changes.items")).extracting("turn").contains("STRONGER");
    }

    @Test
    void whatIsRefusedIsRefusedBeforeAlready() {
        previewOfEnd(Map.of()).refuses(409, "unfinished-items");
        service.get(Persona.PM, "/phases/" + second + "/start/preview").refuses(409, "another-phase-is-current");
        service.get(Persona.PM, "/phases/" + UUID.randomUUID() + "/start/preview")
                .refuses(404, "not-found");
    }

    private Answer previewOfEnd(Map<String, ?> body) {
        return service.send(
                "POST",
                "/phases/" + first + "/completion/preview",
                Persona.PM.token(TestKeys.ROADMAP_SERVICE),
                null,
                body);
    }

    private Map<String, Object> ending(Map<String, Object> destination) {
        Map<String, Object> to = new HashMap<>(destination);
        to.put("reason", "why");
        to.put("customerReason", "why, politely");
        if (to.get("stage").equals("PLANNED")) {
            to.put("phaseId", second);
        }
        return Map.of("startNext", second, "destinations", List.of(Map.of("itemId", unfinished, "to", to)));
    }

    private Map<String, Object> endingWithout(String field) {
        Map<String, Object> body = new HashMap<>(ending(Map.of("stage", "DISCOVERY")));
        body.remove(field);
        return body;
    }

    private Map<UUID, Object> guidance() {
        Map<UUID, Object> guidance = new HashMap<>();
        items.forEach(id ->
                guidance.put(id, service.get(Persona.PM, "/items/" + id).is(200).at("guidance")));
        return guidance;
    }

    private static Map<UUID, Object> told(Answer preview) {
        Map<UUID, Object> told = new HashMap<>();
        preview.list("changes.items")
                .forEach(change -> told.put(UUID.fromString((String) change.get("itemId")), change.get("after")));
        return told;
    }

    private static Map<UUID, Object> changed(Map<UUID, Object> before, Map<UUID, Object> after) {
        Map<UUID, Object> changed = new HashMap<>(after);
        changed.keySet().removeIf(id -> before.get(id).equals(after.get(id)));
        return changed;
    }
}
