package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.phase.PhaseState;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Need;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the table of stages means for one item among the phases of its product. */
record MoveRules(Stage stage, @Nullable UUID phaseId, PhasesOfProduct phases) {

    static MoveRules of(Item item, PhasesOfProduct phases) {
        return new MoveRules(item.stage(), item.phaseId(), phases);
    }

    /** Forward first. */
    List<LegalMove> legalMoves() {
        return stage.next().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(this::movesTo)
                .toList();
    }

    boolean allows(Stage to, @Nullable UUID phase) {
        return legalMoves().stream()
                .anyMatch(move -> move.to() == to
                        && (to != Stage.PLANNED || move.phaseId().equals(phase)));
    }

    List<Need> needsOf(Stage to, @Nullable UUID phase) {
        return Need.of(stage, to, to == Stage.PLANNED && phases.isLater(phaseId, phase));
    }

    /** The phase in which the item stands after a legal move. */
    @Nullable
    UUID phaseAfter(Stage to, @Nullable UUID phase) {
        return switch (to) {
            case PLANNED -> phase;
            case IN_DEVELOPMENT -> phases.current().map(Phase::id).orElseThrow();
            case RELEASED -> phaseId;
            case FUTURE, DISCOVERY, DROPPED -> null;
        };
    }

    private Stream<LegalMove> movesTo(Stage to) {
        return switch (to) {
            case PLANNED ->
                phases.notCompleted().stream()
                        .filter(phase -> stage != Stage.PLANNED || !phase.id().equals(phaseId))
                        .map(phase -> LegalMove.into(phase, needsOf(to, phase.id())));
            case IN_DEVELOPMENT -> canBeBuilt() ? Stream.of(into(to)) : Stream.empty();
            case FUTURE, DISCOVERY, RELEASED, DROPPED -> Stream.of(into(to));
        };
    }

    private LegalMove into(Stage to) {
        return LegalMove.to(to, phaseAfter(to, null), needsOf(to, null));
    }

    /** Building happens in the current phase only; what is pulled back comes into it from whatever phase it was in. */
    private boolean canBeBuilt() {
        return stage == Stage.PLANNED
                ? phases.find(phaseId)
                        .filter(phase -> phase.is(PhaseState.CURRENT))
                        .isPresent()
                : phases.current().isPresent();
    }
}
