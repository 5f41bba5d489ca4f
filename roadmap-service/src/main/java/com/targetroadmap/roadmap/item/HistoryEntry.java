package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** A move as a product manager reads it later. */
@Serdeable
record HistoryEntry(
        UUID id,
        Instant at,
        Who who,
        Stage from,
        Stage to,
        @Nullable UUID phaseId,
        @Nullable String phaseName,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason) {

    @Serdeable
    record Who(UUID id, @Nullable String name) {}

    static HistoryEntry of(ItemMove move, @Nullable String name, PhasesOfProduct phases) {
        return new HistoryEntry(
                move.id(),
                move.movedAt(),
                new Who(move.movedBy(), name),
                move.fromStage(),
                move.toStage(),
                move.toPhaseId(),
                phases.find(move.toPhaseId()).map(Phase::name).orElse(null),
                move.whoCanHaveIt(),
                move.reason(),
                move.customerReason());
    }
}
