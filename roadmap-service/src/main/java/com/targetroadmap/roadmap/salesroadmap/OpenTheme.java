package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A theme that a product manager holds open to sales: the fields that are allowed.
 *
 * @param productName where there are several products
 */
@MappedEntity
record OpenTheme(
        @Id UUID id,
        String title,
        String problem,
        String otherWords,
        String questions,
        @Nullable LocalDate nextReview,
        @Nullable String productName) {}
