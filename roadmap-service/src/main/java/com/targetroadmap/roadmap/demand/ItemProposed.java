package com.targetroadmap.roadmap.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A request was accepted as a new item ({@code request.item-proposed.v1}). The feature that keeps items hears of it in
 * the running transaction and makes the item, whatever is missing here.
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemProposed(
        UUID id,
        @Nullable UUID productId,
        @Nullable UUID themeId,
        @Nullable String internalTitle,
        @Nullable String nameForSales,
        @Nullable String problem) {}
