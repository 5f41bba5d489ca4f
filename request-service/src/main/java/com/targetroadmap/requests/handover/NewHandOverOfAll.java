package com.targetroadmap.requests.handover;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param to who answers all these customers from now on: one of {@code GET /people} */
@Serdeable
record NewHandOverOfAll(@Nullable UUID to) {}
