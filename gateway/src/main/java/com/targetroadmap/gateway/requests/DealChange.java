package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What is left out stays as it is.
 *
 * @param amount with nothing in it: cleared
 * @param closeDate for example 2027-03-31; empty: cleared
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DealChange(
        @Nullable String kind,
        @Nullable String state,
        @Nullable Worth amount,
        @Nullable String closeDate) {

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Worth(@Nullable Long minorUnits, @Nullable String currency) {

        public static final Worth CLEARED = new Worth(null, null);
    }
}
