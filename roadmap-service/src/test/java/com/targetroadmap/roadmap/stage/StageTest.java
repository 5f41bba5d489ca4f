package com.targetroadmap.roadmap.stage;

import static com.targetroadmap.roadmap.stage.Stage.DISCOVERY;
import static com.targetroadmap.roadmap.stage.Stage.DROPPED;
import static com.targetroadmap.roadmap.stage.Stage.FUTURE;
import static com.targetroadmap.roadmap.stage.Stage.IN_DEVELOPMENT;
import static com.targetroadmap.roadmap.stage.Stage.PLANNED;
import static com.targetroadmap.roadmap.stage.Stage.RELEASED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageTest {

    record Pair(Stage from, Stage to) {}

    private static final Set<Pair> FORWARD = Set.of(
            new Pair(FUTURE, DISCOVERY),
            new Pair(DISCOVERY, PLANNED),
            new Pair(PLANNED, IN_DEVELOPMENT),
            new Pair(PLANNED, PLANNED),
            new Pair(IN_DEVELOPMENT, RELEASED),
            new Pair(DROPPED, DISCOVERY));

    private static final Set<Pair> BACKWARD = Set.of(
            new Pair(FUTURE, DROPPED),
            new Pair(DISCOVERY, FUTURE),
            new Pair(DISCOVERY, DROPPED),
            new Pair(PLANNED, DISCOVERY),
            new Pair(PLANNED, DROPPED),
            new Pair(IN_DEVELOPMENT, PLANNED),
            new Pair(IN_DEVELOPMENT, DISCOVERY),
            new Pair(IN_DEVELOPMENT, DROPPED),
            new Pair(RELEASED, IN_DEVELOPMENT));

    @Test
    void thesePairsAreLegalAndNoOthers() {
        Set<Pair> expected = new LinkedHashSet<>(FORWARD);
        expected.addAll(BACKWARD);

        assertThat(legalPairs()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyStageIsInTheTableAndCanBeLeftAndReached() {
        for (Stage stage : Stage.values()) {
            assertThat(legalPairs()).anyMatch(pair -> pair.from() == stage);
            assertThat(legalPairs()).as("reach " + stage).anyMatch(pair -> pair.to() == stage && pair.from() != stage);
        }
    }

    @Test
    void everyBackwardMoveNeedsBothReasonsAndNoForwardMoveDoes() {
        for (Pair pair : legalPairs()) {
            List<Need> needs = Need.of(pair.from(), pair.to(), false);
            assertThat(needs.containsAll(List.of(Need.REASON, Need.CUSTOMER_REASON)))
                    .as(pair.toString())
                    .isEqualTo(BACKWARD.contains(pair));
        }
    }

    @Test
    void onlyAReleaseNeedsWhoCanHaveIt() {
        for (Pair pair : legalPairs()) {
            assertThat(Need.of(pair.from(), pair.to(), false).contains(Need.WHO_CAN_HAVE_IT))
                    .as(pair.toString())
                    .isEqualTo(pair.to() == RELEASED);
        }
    }

    @Test
    void aLaterPhaseIsExplainedLikeAStepBack() {
        assertThat(Need.of(PLANNED, PLANNED, true)).containsExactly(Need.REASON, Need.CUSTOMER_REASON);
        assertThat(Need.of(PLANNED, PLANNED, false)).isEmpty();
    }

    @Test
    void plannedAndWhatComesAfterItHaveAPhase() {
        assertThat(List.of(Stage.values()))
                .filteredOn(Stage::hasPhase)
                .containsExactly(PLANNED, IN_DEVELOPMENT, RELEASED);
        assertThat(List.of(Stage.values())).filteredOn(Stage::isUnfinished).containsExactly(PLANNED, IN_DEVELOPMENT);
    }

    private static Set<Pair> legalPairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Stage from : Stage.values()) {
            from.next().forEach(to -> pairs.add(new Pair(from, to)));
        }
        return pairs;
    }
}
