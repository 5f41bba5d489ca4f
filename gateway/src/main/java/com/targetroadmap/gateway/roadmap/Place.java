package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A stage, and a phase where the stage has one, with what the way there needs. */
@Serdeable
public record Place(
        String stage,
        @Nullable UUID phaseId,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason) {}
