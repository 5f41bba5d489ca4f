package com.targetroadmap.roadmap.guidance;

import com.targetroadmap.roadmap.phase.PhaseState;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * All that guidance depends on.
 *
 * @param name the item's name for sales
 * @param phase the number of the item's phase
 * @param currentPhase the number of the product's current phase
 * @param followed the name for sales of the item that this one follows
 * @param followedKnown whether the followed item is known to sales
 * @param nextReview when product looks at it again
 * @param ownLine the product manager's, unless it has expired with what happened
 * @param ownLineUntil when it expires with time
 */
@MappedEntity
record Situation(
        @Id UUID itemId,
        String name,
        Stage stage,
        @Nullable Integer phase,
        @Nullable PhaseState phaseState,
        @Nullable Integer currentPhase,
        @Nullable String followed,
        @Nullable Stage followedStage,
        boolean followedKnown,
        @Nullable String whoCanHaveIt,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable LocalDate nextReview,
        @Nullable String ownLine,
        @Nullable Instant ownLineUntil) {}
