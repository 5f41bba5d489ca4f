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
import org.junit.jupiter.params.provider.MethodSource;

/** What a preview says is what the move does, for every move that there is, and nothing happens before. */
@DatabaseTest
class MovePreviewTest {

    private static final List<String> STAGES =
            List.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED");

    private static Service service;
    private static Story story;
    private static UUID current;
    private static UUID upcoming;
    private static UUID last;

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
        current = story.currentPhase(2);
        upcoming = story.phase(3);
        last = story.phase(4);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Every stage, planned in the current phase and in a later one. */
    static Stream<Start> everyStart() {
        return STAGES.stream()
                .flatMap(stage -> stage.equals("PLANNED")
                        ? Stream.of(new Start(stage, current), new Start(stage, upcoming))
                        : Stream.of(new Start(stage, current)));
    }

    record Start(String stage, UUID phase) {}

    @ParameterizedTest
    @MethodSource("everyStart")
    void theEffectOfEachLegalMoveIsWhatItsPreviewSaid(Start from) {
        UUID item = story.itemIn(from.stage(), "An item", from.phase());
        List<Map<String, Object>> legal =
                service.get(Persona.PM, "/items/" + item).list("legalMoves");
        assertThat(legal).isNotEmpty();
        for (Map<String, Object> move : legal) {
            compare(from, move);
        }
    }

    private static void compare(Start from, Map<String, Object> move) {
        UUID item = story.itemIn(from.stage(), "The first", from.phase());
        List<UUID> all = List.of(item, follower(item, upcoming), follower(item, current), follower(item, last));
        Map<UUID, Object> before = guidanceOf(all);

        Answer preview = preview(item, move).is(200);
        assertThat(guidanceOf(all)).as("nothing happens yet").isEqualTo(before);
        assertThat(preview.at("needs")).isEqualTo(move.get("needs"));

        Answer moved = story.move(item, inFull(move)).is(200);
        assertThat(moved.at("phaseId")).isEqualTo(preview.at("phaseId"));
        assertThat(moved.at("stage")).isEqualTo(preview.at("to"));
        assertThat(told(preview, "before")).isEqualTo(changed(before, guidanceOf(all), before));
        assertThat(told(preview, "after")).isEqualTo(changed(before, guidanceOf(all), guidanceOf(all)));
    }

    @ParameterizedTest
    @MethodSource("everyStart")
    void whatCanNotBeMovedCanNotBePreviewedAndTheAnswerIsTheSame(Start from) {
        UUID item = story.itemIn(from.stage(), "An item", from.phase());
        for (String to : STAGES) {
            UUID phase = to.equals("PLANNED") ? from.phase() : null;
            Answer preview = preview(item, to, phase);
            if (preview.status() != 200) {
                Answer move = story.move(item, to, phase);
                assertThat(preview.is(409).text()).isEqualTo(move.is(409).text());
            }
        }
    }

    @Test
    void itSaysWhichLabelsGetWeakerAndWhichOnlyChangeTheirWords() {
        UUID item = story.itemIn("IN_DEVELOPMENT", "The first", current);
        UUID follower = follower(item, upcoming);

        Answer preview = preview(item, "DISCOVERY", null);

        assertThat(preview.list("changes.items")).extracting("turn").containsExactly("WEAKER", "SAME");
        assertThat(preview.list("changes.items"))
                .extracting("itemId")
                .containsExactly(item.toString(), follower.toString());
        assertThat(preview.at("backward")).isEqualTo(true);
        assertThat(preview(item, "RELEASED", null).string("changes.items.0.turn"))
                .isEqualTo("STRONGER");
    }

    @Test
    void itNamesTheVersionThatItIsTrueFor() {
        UUID item = story.item("An item");

        Answer preview = preview(item, "DISCOVERY", null);

        assertThat(preview.etag()).isEqualTo("\"1\"");
        assertThat(preview.at("version")).isEqualTo(1);
        assertThat(service.get(Persona.PM, "/items/" + item).list("history")).isEmpty();
    }

    @Test
    void nothingOfItIsTold() {
        UUID item = story.item("An item");
        String newest = service.asService("GET", "/feed/newest").text();

        preview(item, "DISCOVERY", null).is(200);

        assertThat(service.asService("GET", "/feed/newest").text()).isEqualTo(newest);
    }

    @Test
    void aHundredAreNamedAndAllAreCounted() {
        UUID item = story.itemIn("PLANNED", "The first", current);
        for (int i = 0; i < 105; i++) {
            follower(item, upcoming);
        }

        Answer preview = preview(item, "IN_DEVELOPMENT", null);

        assertThat(preview.list("changes.items"))
                .hasSize(100)
                .first()
                .extracting("itemId")
                .isEqualTo(item.toString());
        assertThat(preview.at("changes.size")).isEqualTo(106);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        UUID item = story.itemIn("DISCOVERY", "An item", null);

        preview(item, "PLANNED", null).complainsOf("phaseId");
        preview(item, "PLANNED", UUID.randomUUID()).complainsOf("phaseId");
        preview(item, "FUTURE", current).complainsOf("phaseId");
        preview(item, "SOMEWHERE", null).complainsOf("to");
        service.get(Persona.PM, "/items/%s/moves/preview".formatted(item)).is(400);
        preview(UUID.randomUUID(), "FUTURE", null).refuses(404, "not-found");
    }

    private static UUID follower(UUID item, UUID phase) {
        UUID follower = story.item("The second", Map.of("followsId", item));
        story.move(follower, "DISCOVERY", null).is(200);
        story.move(follower, "PLANNED", phase).is(200);
        return follower;
    }

    private static Answer preview(UUID item, Map<String, Object> move) {
        return preview(item, (String) move.get("to"), move.get("phaseId"));
    }

    private static Answer preview(UUID item, String to, Object phase) {
        return service.get(
                Persona.PM,
                "/items/%s/moves/preview?to=%s%s".formatted(item, to, phase == null ? "" : "&phaseId=" + phase));
    }

    /** With the words that a preview has in the place of those that nobody has written yet. */
    private static Map<String, Object> inFull(Map<String, Object> move) {
        Map<String, Object> body = new HashMap<>(Map.of("to", move.get("to")));
        if (move.get("phaseId") != null) {
            body.put("phaseId", move.get("phaseId"));
        }
        ((List<?>) move.get("needs"))
                .forEach(need -> body.put(need.toString(), need.equals("whoCanHaveIt") ? "everyone" : "(your reason)"));
        return body;
    }

    private static Map<UUID, Object> guidanceOf(List<UUID> items) {
        Map<UUID, Object> guidance = new HashMap<>();
        items.forEach(id ->
                guidance.put(id, service.get(Persona.PM, "/items/" + id).is(200).at("guidance")));
        return guidance;
    }

    private static Map<UUID, Object> told(Answer preview, String when) {
        Map<UUID, Object> told = new HashMap<>();
        preview.list("changes.items")
                .forEach(change -> told.put(UUID.fromString((String) change.get("itemId")), change.get(when)));
        return told;
    }

    private static Map<UUID, Object> changed(
            Map<UUID, Object> before, Map<UUID, Object> after, Map<UUID, Object> shown) {
        Map<UUID, Object> changed = new HashMap<>(shown);
        changed.keySet().removeIf(id -> before.get(id).equals(after.get(id)));
        return changed;
    }
}
