package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Where an item goes, with what the move needs. */
@Serdeable
public record MoveBody(
        @Nullable String to,
        @Nullable UUID phaseId,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason) {}
