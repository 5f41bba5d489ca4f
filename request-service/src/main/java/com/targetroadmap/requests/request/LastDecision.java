package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What product decided last about a request, as long as nothing has happened since that it would take more to undo.
 *
 * @param madeItemId the item that it made
 */
public record LastDecision(Decision decision, @Nullable UUID madeItemId, Before before) {

    static LastDecision of(StoryLine decided, StoryLine before) {
        StoryDetails details = decided.details();
        boolean made = Boolean.TRUE.equals(details.madeItem());
        return new LastDecision(decided.leadsTo(), made ? details.itemId() : null, Before.leftBy(before));
    }
}
