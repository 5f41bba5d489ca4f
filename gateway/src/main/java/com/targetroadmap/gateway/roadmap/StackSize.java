package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * How many items stand together on the board: those of one stage and, where it has one, of one phase.
 *
 * @param items counted to 1,001
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record StackSize(String stage, @Nullable UUID phaseId, int items) {}
