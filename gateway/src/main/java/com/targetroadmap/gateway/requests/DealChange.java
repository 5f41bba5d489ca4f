package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** What is left out stays as it is. */
@Serdeable
public record DealChange(
        @Nullable String kind,
        @Nullable String state,
        @Nullable Amount amount,
        @Nullable LocalDate closeDate) {}
