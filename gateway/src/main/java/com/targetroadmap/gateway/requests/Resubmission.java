package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Brings a withdrawn request back. */
@Serdeable
public record Resubmission(@Nullable String reason) {}
