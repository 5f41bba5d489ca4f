package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** @param promised {@code NO}, {@code IN_TALKS} or {@code IN_WRITING} */
@Serdeable
public record NewPromise(@Nullable String promised) {}
