package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A private note to be kept. */
@Serdeable
public record NewNote(@Nullable String words) {}
