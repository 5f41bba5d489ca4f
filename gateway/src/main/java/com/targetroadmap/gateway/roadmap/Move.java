package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A move of an item that was made. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Move(
        Instant at,
        @Nullable Mover who,
        @Nullable String from,
        @Nullable String to,
        @Nullable String phaseName,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason) {}
