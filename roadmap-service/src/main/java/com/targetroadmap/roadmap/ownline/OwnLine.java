package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.roadmap.phase.PhaseState;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A line that a product manager wrote for an item, kept for good.
 *
 * @param newestOf the item while no later line has taken the place of this one
 * @param inForce whether it is said today
 * @param until when it is too old at the latest
 * @param endedBecause why it is not in force any more
 * @param expired it ended by itself, and no product manager has done anything about it
 */
@MappedEntity
record OwnLine(
        @Id UUID id,
        UUID itemId,
        @Nullable UUID newestOf,
        boolean inForce,
        String words,
        Instant writtenAt,
        UUID writtenBy,
        Instant until,
        Stage stage,
        @Nullable UUID phaseId,
        @Nullable PhaseState phaseState,
        @Nullable UUID followsId,
        @Nullable Stage followedStage,
        @Nullable Instant endedAt,
        @Nullable Cause endedBecause,
        boolean expired) {

    /** Design.md, section 5. */
    static final Duration LIFE = Duration.ofDays(90);

    static OwnLine written(String words, Circumstances now, UUID by, Instant at) {
        return new OwnLine(
                UUID.randomUUID(),
                now.itemId(),
                now.itemId(),
                true,
                words,
                at,
                by,
                at.plus(LIFE),
                now.stage(),
                now.phaseId(),
                now.phaseState(),
                now.followsId(),
                now.followedStage(),
                null,
                null,
                false);
    }

    Circumstances writtenFor() {
        return new Circumstances(itemId, stage, phaseId, phaseState, followsId, followedStage);
    }

    boolean isInForceWith(String otherWords, UUID by) {
        return inForce && words.equals(otherWords) && writtenBy.equals(by);
    }
}
