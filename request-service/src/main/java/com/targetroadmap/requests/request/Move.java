package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A step with all that it brings.
 *
 * @param by the person; {@code null}: the roadmap
 * @param returned why it is back in the inbox although it was accepted
 */
record Move(
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable RoadmapItem item,
        Wording wording,
        @Nullable Returned returned) {

    static Move by(UUID person, Instant at, Step step) {
        return new Move(step, person, at, null, Wording.NONE, null);
    }

    static Move back(Returned returned, Instant at) {
        return new Move(Step.RETURNED, null, at, null, Wording.NONE, returned);
    }

    @Nullable
    UUID itemId() {
        return item == null ? null : item.id();
    }

    Guidance guidance() {
        return Status.guidance(step.to(), wording, item);
    }
}
