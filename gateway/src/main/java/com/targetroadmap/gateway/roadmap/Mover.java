package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Who moved an item. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Mover(UUID id, @Nullable String name) {}
