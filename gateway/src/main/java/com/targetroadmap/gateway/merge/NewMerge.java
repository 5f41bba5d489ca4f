package com.targetroadmap.gateway.merge;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param into the customer that it is */
@Serdeable
record NewMerge(@Nullable UUID into) {}
