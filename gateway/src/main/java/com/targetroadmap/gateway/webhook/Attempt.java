package com.targetroadmap.gateway.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What became of one attempt.
 *
 * @param gone the other side says that there never will be anything again (410)
 * @param reason why it failed, for product managers
 */
@Serdeable
record Attempt(
        boolean sent,
        boolean gone,
        @Nullable String reason,
        @Nullable Long retryAfterSeconds) {

    static Attempt failed(String reason) {
        return new Attempt(false, false, reason, null);
    }

    /** By the status of the answer: 2xx is taken, 410 is for good, everything else may become better. */
    static Attempt answered(int status, @Nullable Long retryAfter) {
        if (status >= 200 && status < 300) {
            return new Attempt(true, false, null, null);
        }
        return new Attempt(false, status == 410, "Answered with " + status, retryAfter);
    }
}
