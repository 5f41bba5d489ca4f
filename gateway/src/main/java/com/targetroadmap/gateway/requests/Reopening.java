package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Why a customer's case is different from what is known already. */
@Serdeable
public record Reopening(@Nullable String reason) {}
