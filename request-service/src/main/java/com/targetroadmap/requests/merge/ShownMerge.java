package com.targetroadmap.requests.merge;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * That two customers are one.
 *
 * @param customer whose requests and deals stand under {@code into} now
 * @param undoneAt {@code null}: it is in force
 */
@Serdeable
record ShownMerge(
        UUID id,
        Named customer,
        Named into,
        Instant at,
        @Nullable Instant undoneAt) {

    @Serdeable
    record Named(UUID id, String name) {}
}
