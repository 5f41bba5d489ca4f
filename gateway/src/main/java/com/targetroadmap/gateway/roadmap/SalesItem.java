package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * An item as sales may see it.
 *
 * @param productName where there are several products
 * @param stageSince since when it has its stage
 * @param customers how many have asked for it
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record SalesItem(
        UUID id,
        String name,
        String problem,
        @Nullable String productName,
        @Nullable String theme,
        @Nullable Instant stageSince,
        int customers,
        Guidance guidance) {}
