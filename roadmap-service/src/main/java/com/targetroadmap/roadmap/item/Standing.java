package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where an item stands.
 *
 * @param boardRank the place in its column of the board
 * @param whoCanHaveIt while it is released: everyone, or the limits in words
 * @param customerReason what a customer may hear about the last step back
 */
record Standing(
        Stage stage,
        Instant since,
        @Nullable UUID phaseId,
        long boardRank,
        @Nullable String whoCanHaveIt,
        @Nullable String customerReason) {

    static Standing of(Item item) {
        return new Standing(
                item.stage(),
                item.stageSince(),
                item.phaseId(),
                item.boardRank(),
                item.whoCanHaveIt(),
                item.customerReason());
    }

    /** Without a phase yet. */
    static Standing in(Stage stage, Instant since, long boardRank) {
        return new Standing(stage, since, null, boardRank, null, null);
    }
}
