package com.targetroadmap.roadmap.ownline;

import static com.targetroadmap.roadmap.ownline.LineStory.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.roadmap.testing.Service;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a line of product's own, and what doesn't. */
@DatabaseTest
class OwnLineEndingTest {

    private static Service service;

    private LineStory lines;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of("roadmap.old-lines-every", "100ms"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() {
        lines = new LineStory(service);
    }

    @Test
    void anotherStageEndsIt() {
        UUID item = lines.lined("Premium", "PLANNED", lines.current);

        lines.story.move(item, "IN_DEVELOPMENT", null).is(200);

        lines.assertOver(item, "STAGE");
        assertThat(lines.newest(item).string("line.stage")).isEqualTo("PLANNED");
    }

    @Test
    void anotherPhaseEndsIt() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        lines.story.move(item, "PLANNED", lines.current).is(200);

        lines.assertOver(item, "PHASE");
    }

    @Test
    void theStartOfItsPhaseEndsIt() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        lines.complete(lines.current, Map.of("startNext", lines.next));

        lines.assertOver(item, "PHASE_STATE");
        assertThat(lines.newest(item).string("line.phaseState")).isEqualTo("UPCOMING");
    }

    @Test
    void theCompletionOfItsPhaseEndsItEvenWhereNothingElseChanges() {
        UUID item = lines.lined("Basic", "RELEASED", lines.current);

        lines.complete(lines.current, Map.of());

        lines.assertOver(item, "PHASE_STATE");
        assertThat(lines.guidance(item)).containsEntry("label", "AVAILABLE");
    }

    @Test
    void anotherStageOfWhatItFollowsEndsIt() {
        UUID basic = lines.story.itemIn("PLANNED", "Basic", lines.current);
        UUID item = lines.asked("Premium", "PLANNED", lines.next);
        lines.patch(item, Map.of("followsId", basic.toString()));
        lines.write(item, LINE).is(200);

        lines.story.move(basic, "IN_DEVELOPMENT", null).is(200);

        lines.assertOver(item, "FOLLOWED");
        assertThat(lines.newest(item).string("line.followedStage")).isEqualTo("PLANNED");
    }

    @Test
    void followingSomethingElseEndsIt() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        lines.patch(item, Map.of("followsId", lines.story.item("Basic").toString()));

        lines.assertOver(item, "FOLLOWED");
    }

    @Test
    void ninetyDaysEndIt() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        service.clock().moveBy(Duration.ofDays(90).minusMinutes(10));
        assertThat(lines.guidance(item)).containsEntry("ownLine", LINE);

        service.clock().moveBy(Duration.ofMinutes(11));
        assertThat(lines.guidance(item).get("ownLine")).isNull();
        assertThat(lines.readBySales(item).get("ownLine")).isNull();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(lines.factOf(item).get("ownLine")).isNull());
        lines.assertOver(item, "AGE");
    }

    @Test
    void takenBackItIsOverAndOnceIsEnough() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        lines.takeBack(item).is(200);
        lines.takeBack(item).is(200);

        lines.assertOver(item, "REMOVED");
    }

    @Test
    void whatHasEndedDoesNotComeBackWithTheStage() {
        UUID item = lines.lined("Premium", "PLANNED", lines.current);

        lines.story.move(item, "IN_DEVELOPMENT", null).is(200);
        lines.story.move(item, "PLANNED", lines.current).is(200);

        lines.assertOver(item, "STAGE");
    }

    @Test
    void whatDoesNotConcernItLeavesItInForce() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        lines.patch(item, Map.of("description", "More about it", "nameForSales", "Premium connector"));
        lines.story.move(lines.story.item("Another"), "DISCOVERY", null).is(200);
        lines.story.phase(3);

        assertThat(lines.newest(item).at("line.inForce")).isEqualTo(true);
        assertThat(lines.factOf(item)).containsEntry("ownLine", LINE);
    }

    @Test
    void theOldWordsCanBeSaidAgainAndCountFromThenOn() {
        UUID item = lines.lined("Premium", "PLANNED", lines.current);
        lines.story.move(item, "IN_DEVELOPMENT", null).is(200);

        lines.write(item, lines.newest(item).string("line.words")).is(200);
        assertThat(lines.newest(item).at("line.inForce")).isEqualTo(true);
        assertThat(lines.newest(item).string("line.stage")).isEqualTo("IN_DEVELOPMENT");

        service.clock().moveBy(Duration.ofDays(80));
        lines.write(item, LINE).is(200);
        service.clock().moveBy(Duration.ofDays(80));
        assertThat(lines.guidance(item)).containsEntry("ownLine", LINE);
    }
}
