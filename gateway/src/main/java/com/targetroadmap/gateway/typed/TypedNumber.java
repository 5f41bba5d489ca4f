package com.targetroadmap.gateway.typed;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number whose comma and point may mean either thing. What decides: the last of two kinds is the decimal one, one that
 * stands more than once groups thousands, and money has no three digits after the point unless its currency has.
 */
final class TypedNumber {

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([., '])[0-9]{3}(\\1[0-9]{3})*");

    private TypedNumber() {}

    /** @param fractionDigits of the currency */
    static BigDecimal read(String typed, int fractionDigits, boolean isTimesThousands) throws Doubt {
        int decimal = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'));
        if (decimal < 0) {
            return whole(typed, typed);
        }
        String before = typed.substring(0, decimal);
        String after = typed.substring(decimal + 1);
        char sign = typed.charAt(decimal);
        if (before.indexOf(sign) >= 0) {
            return whole(typed, typed);
        }
        if (hasSeparator(before)) {
            return withFraction(typed, before, after);
        }
        if (after.length() != 3) {
            return withFraction(typed, before, after);
        }
        if (fractionDigits >= 3 || isTimesThousands || before.startsWith("0") || before.length() > 3) {
            throw twoMeanings(typed, before, after);
        }
        return new BigDecimal(before + after);
    }

    private static BigDecimal withFraction(String typed, String before, String after) throws Doubt {
        if (!after.matches("[0-9]+")) {
            throw unreadable(typed);
        }
        return whole(typed, before).add(new BigDecimal("0." + after));
    }

    private static BigDecimal whole(String typed, String digits) throws Doubt {
        if (!hasSeparator(digits)) {
            return new BigDecimal(digits);
        }
        if (!GROUPED.matcher(digits).matches()) {
            throw unreadable(typed);
        }
        return new BigDecimal(digits.replaceAll("[^0-9]", ""));
    }

    private static boolean hasSeparator(String digits) {
        return !digits.matches("[0-9]*");
    }

    private static Doubt unreadable(String typed) {
        return new Doubt("Please write %s another way, for example 12500 or 12,500.50.".formatted(typed));
    }

    private static Doubt twoMeanings(String typed, String before, String after) {
        return new Doubt(
                "Is %s %s%s or %s.%s0? Please write it another way.".formatted(typed, before, after, before, after));
    }
}
