package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** That a customer needn't hear of what has changed. */
@Serdeable
public record Dismissal(@Nullable String label, @Nullable String key) {}
