package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A deal as somebody describes it with an ask. */
@Serdeable
public record NewDeal(
        @Nullable String kind,
        @Nullable Amount amount,
        @Nullable LocalDate closeDate) {}
