package com.targetroadmap.requests.deal;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Money. Amounts add up within a currency only.
 *
 * @param minorUnits of the currency: cents, or yen
 * @param currency its code of ISO 4217
 */
@Serdeable
public record Amount(long minorUnits, String currency) {}
