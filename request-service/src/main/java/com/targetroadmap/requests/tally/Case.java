package com.targetroadmap.requests.tally;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One of those that a number counts.
 *
 * @param hours working hours that it took, begun ones too; {@code null} where nothing was waited for
 */
@MappedEntity("counted_case")
public record Case(
        @Id @GeneratedValue @Nullable Long id,
        Measure measure,
        UUID requestId,
        Instant at,
        @Nullable Integer hours) {}
