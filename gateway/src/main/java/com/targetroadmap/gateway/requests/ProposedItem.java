package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A new item in discovery that an accepted request begins. */
@Serdeable
public record ProposedItem(
        UUID id,
        String nameForSales,
        @Nullable String internalTitle,
        String problem,
        @Nullable UUID themeId) {}
