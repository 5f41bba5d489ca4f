package com.targetroadmap.requests.deal;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** An amount as somebody writes it. */
@Serdeable
record AmountBody(@Nullable Long minorUnits, @Nullable String currency) {

    /** More than any deal, and little enough that a million of them add up in 64 bits. */
    private static final long LIMIT = 1_000_000_000_000L;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    static @Nullable AmountBody of(@Nullable Amount amount) {
        return amount == null ? null : new AmountBody(amount.minorUnits(), amount.currency());
    }

    boolean isEmpty() {
        return minorUnits == null && (currency == null || currency.isBlank());
    }

    @Nullable
    Amount read(Form form, String field) {
        boolean hasUnits = minorUnits != null && minorUnits >= 0 && minorUnits <= LIMIT;
        if (!hasUnits) {
            form.refuse(
                    field + ".minorUnits",
                    "Please give the amount in minor units (cents), from 0 to %,d.".formatted(LIMIT));
        }
        boolean hasCurrency = currency != null && CURRENCIES.contains(currency);
        if (!hasCurrency) {
            form.refuse(field + ".currency", "Please give the code of the currency, for example EUR.");
        }
        return hasUnits && hasCurrency ? new Amount(minorUnits, currency) : null;
    }
}
