package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** What a customer was told: the guidance that was read, and the words. */
@Serdeable
public record NewTelling(
        @Nullable String label,
        @Nullable String key,
        @Nullable String words) {}
