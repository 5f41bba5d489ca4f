package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What an undo did, as the story keeps it.
 *
 * @param decision that was undone
 * @param backTo what the request is again
 * @param madeItemId the item that the undone acceptance had made
 */
@Serdeable
public record Undo(
        Decision decision, Decision backTo, @Nullable UUID madeItemId) {

    /** What became of an item that an undone acceptance had made. */
    public enum MadeItem {
        REMOVED,
        /** Something else has touched it. */
        STAYS
    }
}
