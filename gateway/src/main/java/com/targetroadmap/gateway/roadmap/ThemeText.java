package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What product writes about a theme.
 *
 * @param productId of a new one
 * @param nextReview a date; empty takes it away
 */
@Serdeable
public record ThemeText(
        @Nullable UUID productId,
        String title,
        String problem,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> otherWords,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> questions,
        boolean openToSales,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextReview) {}
