package com.targetroadmap.gateway.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money out of what somebody typed: {@code 12,500 EUR}, {@code 12.500 €}, {@code CHF 12'500.50},
 * {@code 12.5k EUR}.
 *
 * @param minorUnits of the currency: cents, or yen
 * @param currency its code of ISO 4217
 */
public record TypedAmount(long minorUnits, String currency) {

    private static final Pattern PARTS = Pattern.compile(
            "(?<before>[\\p{L}\\p{Sc}]*) ?(?<number>[0-9][0-9.,' ]*?) ?(?:(?<times>k|tsd\\.?|m|mn|mio\\.?|million)(?!\\p{L}))?"
                    + " ?(?<after>[\\p{L}\\p{Sc}]*)");

    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "EURO", "EUR", "EUROS", "EUR", "£", "GBP");

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** @throws Doubt when it is no amount, or could be more than one */
    public static TypedAmount read(String typed) throws Doubt {
        Matcher parts = PARTS.matcher(plain(typed));
        if (!parts.matches()) {
            throw new Doubt("Please write an amount with its currency, for example 12,500 EUR.");
        }
        Currency currency = currency(parts.group("before"), parts.group("after"));
        String times = parts.group("times");
        BigDecimal number = TypedNumber.read(parts.group("number"), currency.getDefaultFractionDigits(), times != null);
        return of(number.multiply(factor(times)), currency);
    }

    private static TypedAmount of(BigDecimal amount, Currency currency) throws Doubt {
        try {
            BigDecimal units = amount.movePointRight(currency.getDefaultFractionDigits());
            if (units.compareTo(MOST) > 0) {
                throw new Doubt("Please write a smaller amount.");
            }
            return new TypedAmount(
                    units.setScale(0, RoundingMode.UNNECESSARY).longValueExact(), currency.getCurrencyCode());
        } catch (ArithmeticException e) {
            throw new Doubt("Please write fewer digits after the point: %s has %d."
                    .formatted(currency.getCurrencyCode(), currency.getDefaultFractionDigits()));
        }
    }

    private static Currency currency(String before, String after) throws Doubt {
        if (before.isEmpty() == after.isEmpty()) {
            throw new Doubt("Which currency? Please write it once, for example 12,500 EUR.");
        }
        String name = (before + after).toUpperCase(Locale.ROOT);
        if (name.endsWith("$") || name.equals("¥")) {
            throw new Doubt("Which currency is %s? Please write its code, for example USD or JPY.".formatted(name));
        }
        try {
            Currency currency = Currency.getInstance(SIGNS.getOrDefault(name, name));
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // Said below: there is no such currency.
        }
        throw new Doubt("Which currency is %s? Please write its code, for example EUR.".formatted(name));
    }

    private static BigDecimal factor(String times) {
        if (times == null) {
            return BigDecimal.ONE;
        }
        return BigDecimal.TEN.pow(times.startsWith("k") || times.startsWith("tsd") ? 3 : 6);
    }

    /** One kind of space and of apostrophe, and small letters: {@code NFKC} makes plain characters of wide ones. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replace('\u2019', '\'')
                .replaceAll("(,|\\.)(-|--|\u2013|\u2014)(?= |$)", "")
                .strip();
    }
}
