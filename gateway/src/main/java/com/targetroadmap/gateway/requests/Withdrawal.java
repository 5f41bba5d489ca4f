package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Why the owner takes a request back. */
@Serdeable
public record Withdrawal(@Nullable String reason) {}
