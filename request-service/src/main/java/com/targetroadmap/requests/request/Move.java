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

    /** Nobody answered; the question stays where its answer is written. */
    static Move unanswered(Request request, Instant at) {
        String question = request.status().guidance().parameters().get("question");
        Wording words = new Wording(question, null, null, null);
        return new Move(Step.UNANSWERED, Step.UNANSWERED.to(), null, at, Aim.NOTHING, words, Returned.UNANSWERED);
    }

    Guidance guidance() {
        return returned == Returned.UNANSWERED ? Status.unanswered(wording) : Status.guidance(to, wording, aim);
    }
}
