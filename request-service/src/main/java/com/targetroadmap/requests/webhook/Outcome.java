package com.targetroadmap.requests.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What became of an attempt.
 *
 * @param gone the other side says that there never will be anything again (410)
 * @param reason for product managers, why it failed
 * @param retryAfterSeconds not before, the other side says
 */
@Serdeable
record Outcome(
        boolean sent,
        boolean gone,
        @Nullable String reason,
        @Nullable Long retryAfterSeconds) {}
