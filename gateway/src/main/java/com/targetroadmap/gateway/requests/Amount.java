package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Money.
 *
 * @param minorUnits of the currency: cents, or yen
 * @param currency its code of ISO 4217
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Amount(long minorUnits, String currency) {

    /** For example "12,500 EUR", or "12,500.50 EUR". */
    @Override
    public String toString() {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(minorUnits, digits).stripTrailingZeros();
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(amount.scale() > 0 ? digits : 0);
        format.setMaximumFractionDigits(digits);
        return format.format(amount) + " " + currency;
    }
}
