package com.targetroadmap.requests.deal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Money. Amounts add up within a currency only.
 *
 * @param minorUnits of the currency: cents, or yen
 * @param currency its code of ISO 4217
 */
@Serdeable
public record Amount(long minorUnits, String currency) {

    /** {@code null} where nobody knows it. */
    public static @Nullable Amount of(@Nullable Long minorUnits, @Nullable String currency) {
        return minorUnits == null || currency == null ? null : new Amount(minorUnits, currency);
    }
}
