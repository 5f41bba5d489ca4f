package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Another item that this one has to do with.
 *
 * @param productName where there are several products
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemLink(
        UUID id,
        String internalTitle,
        String stage,
        @Nullable String productName) {}
