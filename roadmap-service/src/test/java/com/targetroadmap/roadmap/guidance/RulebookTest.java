package com.targetroadmap.roadmap.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.roadmap.phase.PhaseState;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final Map<Stage, Label> STRONGEST = new EnumMap<>(Map.of(
            Stage.RELEASED, Label.AVAILABLE,
            Stage.IN_DEVELOPMENT, Label.BEING_BUILT,
            Stage.PLANNED, Label.NOT_STARTED,
            Stage.DISCOVERY, Label.BEING_EXPLORED,
            Stage.FUTURE, Label.NOT_NOW,
            Stage.DROPPED, Label.NOT_PLANNED));

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            RELEASED       | COMPLETED | -              | AVAILABLE      | available                 | name customerReason whoCanHaveIt
            RELEASED       | CURRENT   | RELEASED       | AVAILABLE      | available                 | name customerReason whoCanHaveIt
            IN_DEVELOPMENT | CURRENT   | -              | BEING_BUILT    | being-built               | name customerReason phase
            IN_DEVELOPMENT | CURRENT   | RELEASED       | BEING_BUILT    | being-built               | name customerReason phase
            PLANNED        | CURRENT   | -              | NOT_STARTED    | not-started               | name customerReason phase offer
            PLANNED        | CURRENT   | IN_DEVELOPMENT | NOT_STARTED    | not-started               | name customerReason phase offer
            PLANNED        | UPCOMING  | -              | LATER          | later                     | name customerReason phase offer currentPhase
            PLANNED        | UPCOMING  | IN_DEVELOPMENT | LATER          | later-follows-being-built | name customerReason phase offer currentPhase followed
            PLANNED        | UPCOMING  | RELEASED       | LATER          | later-follows-released    | name customerReason phase offer currentPhase followed
            PLANNED        | UPCOMING  | PLANNED        | LATER          | later-follows-not-started | name customerReason phase offer currentPhase followed
            PLANNED        | UPCOMING  | DISCOVERY      | LATER          | later-follows-not-started | name customerReason phase offer currentPhase followed
            PLANNED        | UPCOMING  | FUTURE         | LATER          | later-follows-not-started | name customerReason phase offer currentPhase followed
            PLANNED        | UPCOMING  | DROPPED        | LATER          | later                     | name customerReason phase offer currentPhase
            DISCOVERY      | -         | -              | BEING_EXPLORED | being-explored            | name customerReason nextLook
            FUTURE         | -         | -              | NOT_NOW        | not-now                   | name customerReason nextLook
            DROPPED        | -         | -              | NOT_PLANNED    | not-planned               | name customerReason offer
            """)
    void theWholeTable(
            Stage stage,
            @Nullable PhaseState phaseState,
            @Nullable Stage followed,
            Label label,
            String key,
            String parameters) {
        Guidance guidance = Rulebook.guidanceFor(situation(stage, phaseState, followed));

        assertThat(guidance.label()).isEqualTo(label);
        assertThat(guidance.key()).isEqualTo(key);
        assertThat(guidance.parameters().keySet()).containsExactlyInAnyOrder(parameters.split(" "));
        assertThat(guidance.ownLine()).isNull();
    }

    @Test
    void noSituationGivesALabelStrongerThanItsStage() {
        assertThat(STRONGEST).containsOnlyKeys(Stage.values());
        for (Situation situation : everySituation()) {
            assertThat(Rulebook.guidanceFor(situation).label())
                    .as(situation.toString())
                    .isLessThanOrEqualTo(STRONGEST.get(situation.stage()));
        }
    }

    @Test
    void theParametersSayWhyPremiumIsLater() {
        Guidance guidance = Rulebook.guidanceFor(situation(Stage.PLANNED, PhaseState.UPCOMING, Stage.IN_DEVELOPMENT));

        assertThat(guidance.parameters())
                .containsEntry("name", "Premium SAP connector")
                .containsEntry("phase", "3")
                .containsEntry("currentPhase", "2")
                .containsEntry("followed", "SAP connector (basic)")
                .containsEntry("offer", "export a file every night");
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        Situation bare = new Situation(
                UUID.randomUUID(),
                "A",
                Stage.PLANNED,
                3,
                PhaseState.UPCOMING,
                null,
                null,
                null,
                false,
                null,
                null,
                " ",
                null,
                null,
                null);

        assertThat(Rulebook.guidanceFor(bare).parameters()).containsOnlyKeys("name", "phase");
    }

    private static List<Situation> everySituation() {
        List<Situation> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (PhaseState state : orNull(PhaseState.values())) {
                orNull(Stage.values()).forEach(followed -> all.add(situation(stage, state, followed)));
            }
        }
        return all;
    }

    private static <T> List<T> orNull(T[] values) {
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private static Situation situation(Stage stage, @Nullable PhaseState state, @Nullable Stage followed) {
        return new Situation(
                new UUID(0, 1),
                "Premium SAP connector",
                stage,
                state == null ? null : 3,
                state,
                2,
                followed == null ? null : "SAP connector (basic)",
                followed,
                true,
                "everyone",
                "it costs more than it brings",
                "export a file every night",
                LocalDate.of(2027, 1, 15),
                null,
                null);
    }
}
