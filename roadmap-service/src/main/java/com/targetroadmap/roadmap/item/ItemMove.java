package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of an item's history, kept for good.
 *
 * @param itemVersion the version that the item had after the move; gives the order
 */
@MappedEntity
record ItemMove(
        @Id UUID id,
        UUID itemId,
        long itemVersion,
        Instant movedAt,
        UUID movedBy,
        Stage fromStage,
        Stage toStage,
        @Nullable UUID fromPhaseId,
        @Nullable UUID toPhaseId,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason,
        String fingerprint) {

    static ItemMove of(UUID id, Item before, Item after, Destination to, Origin origin, Instant at) {
        return new ItemMove(
                id,
                before.id(),
                after.version(),
                at,
                origin.person(),
                before.stage(),
                after.stage(),
                before.phaseId(),
                after.phaseId(),
                after.whoCanHaveIt(),
                to.reason(),
                to.customerReason(),
                origin.fingerprint());
    }

    /** Lets the repeat of this move pass. */
    void mustBeRepeatedBy(UUID item, Origin origin) {
        origin.mustBe(movedBy, fingerprint, "This move");
        if (!itemId.equals(item)) {
            throw Problem.conflict("id-taken", "This id is taken by a move of another item.");
        }
    }
}
