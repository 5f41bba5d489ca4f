package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What product writes about a phase.
 *
 * @param productId of a new one, which comes after the last
 * @param goal empty is none
 */
@Serdeable
public record PhaseText(
        @Nullable UUID productId,
        String name,
        @JsonInclude(JsonInclude.Include.ALWAYS) String goal) {}
