package com.targetroadmap.roadmap.theme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A problem area.
 *
 * @param otherWords words it also goes by, one a line
 * @param questions worth asking a customer, one a line
 * @param nextReview when product looks at it again; a theme is parked as long as it has such a date
 */
@MappedEntity
public record Theme(
        @Id UUID id,
        UUID productId,
        String title,
        String problem,
        String otherWords,
        String questions,
        boolean openToSales,
        @Nullable LocalDate nextReview,
        Instant madeAt,
        @Nullable UUID madeBy,
        @Nullable String fingerprint,
        long version) {}
