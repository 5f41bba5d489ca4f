package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A step with all that it brings.
 *
 * @param to what the request is afterwards
 * @param by the person; {@code null}: nobody
 * @param returned why it is back in the inbox although it was accepted
 */
record Move(
        Step step,
        Decision to,
        @Nullable UUID by,
        Instant at,
        Aim aim,
        Wording wording,
        @Nullable Returned returned) {

    static Move by(UUID person, Instant at, Step step) {
        return new Move(step, step.to(), person, at, Aim.NOTHING, Wording.NONE, null);
    }

    static Move back(Returned returned, Instant at) {
        return new Move(Step.RETURNED, Step.RETURNED.to(), null, at, Aim.NOTHING, Wording.NONE, returned);
    }

    Guidance guidance() {
        return Status.guidance(to, wording, aim);
    }
}
