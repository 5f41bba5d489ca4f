package com.targetroadmap.roadmap.phase;

import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An ordered step of a product's roadmap.
 *
 * @param number its place in the order
 * @param currentOf the product while the phase is current, otherwise null: unique, so a second current phase can't be
 * @param completion the fingerprint of the body that completed it, by whom in {@code completedBy}
 */
@MappedEntity
public record Phase(
        @Id UUID id,
        UUID productId,
        int number,
        String name,
        @Nullable String goal,
        PhaseState state,
        @Nullable UUID currentOf,
        @Nullable UUID completedBy,
        @Nullable String completion,
        Instant madeAt,
        @Nullable UUID madeBy,
        @Nullable String fingerprint,
        long version) {

    public boolean is(PhaseState wanted) {
        return state == wanted;
    }

    public boolean isAfter(Phase other) {
        return number > other.number;
    }

    /** Whether the same person has completed it with the same words before. */
    public boolean wasCompletedBy(Origin origin) {
        return origin.person().equals(completedBy) && origin.fingerprint().equals(completion);
    }

    Phase written(int newNumber, String newName, @Nullable String newGoal) {
        return new Phase(
                id,
                productId,
                newNumber,
                newName,
                newGoal,
                state,
                currentOf,
                completedBy,
                completion,
                madeAt,
                madeBy,
                fingerprint,
                version + 1);
    }

    Phase started() {
        return in(PhaseState.CURRENT, productId, null, null);
    }

    Phase completed(UUID by, String body) {
        return in(PhaseState.COMPLETED, null, by, body);
    }

    private Phase in(PhaseState next, @Nullable UUID newCurrentOf, @Nullable UUID by, @Nullable String body) {
        return new Phase(
                id,
                productId,
                number,
                name,
                goal,
                next,
                newCurrentOf,
                by,
                body,
                madeAt,
                madeBy,
                fingerprint,
                version + 1);
    }
}
