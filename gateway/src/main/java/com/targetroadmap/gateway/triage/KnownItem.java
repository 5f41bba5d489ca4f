package com.targetroadmap.gateway.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * An item as triage knows it.
 *
 * @param productName where there are several products
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownItem(
        UUID id,
        String nameForSales,
        @Nullable String problem,
        @Nullable String stage,
        @Nullable String productName,
        @Nullable Guidance guidance) {}
