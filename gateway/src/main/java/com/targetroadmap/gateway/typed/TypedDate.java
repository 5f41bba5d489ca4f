package com.targetroadmap.gateway.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date out of what somebody typed: {@code 2027-03-31}, {@code 31.03.2027}, {@code 31/3/2027}, {@code 3/31/2027},
 * {@code 31 March 2027}, {@code 31. März 2027}, {@code March 31, 2027}.
 */
public final class TypedDate {

    private static final String EXAMPLE = "Please write a date with its year, for example 2027-03-31 or 31 March 2027.";

    /** The order of day and month is not plain there. */
    private static final Pattern SLASHED = Pattern.compile("(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})");

    private static final List<Pattern> PLAIN = List.of(
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4}|\\d{2})"),
            Pattern.compile("(?<day>\\d{1,2})\\.? (of )?(?<month>\\p{L}+)\\.?,? (?<year>\\d{4})"),
            Pattern.compile("(?<month>\\p{L}+)\\.? (?<day>\\d{1,2})(st|nd|rd|th)?,? (?<year>\\d{4})"));

    private static final Map<String, Integer> MONTHS = months();

    private TypedDate() {}

    /** @throws Doubt when it is no date, or could be two */
    public static LocalDate read(String typed) throws Doubt {
        String plain = typed.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
        Matcher slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return slashed(number(slashed, "first"), number(slashed, "second"), number(slashed, "year"));
        }
        for (Pattern pattern : PLAIN) {
            Matcher parts = pattern.matcher(plain);
            if (parts.matches()) {
                return date(year(parts.group("year")), month(parts.group("month")), number(parts, "day"));
            }
        }
        throw new Doubt(EXAMPLE);
    }

    /** The day comes first in Europe, the month in America: only a number that is no month tells. */
    private static LocalDate slashed(int first, int second, int year) throws Doubt {
        if (first <= 12 && second <= 12 && first != second) {
            throw new Doubt("Is that %s or %s? Please write it that way."
                    .formatted(date(year, second, first), date(year, first, second)));
        }
        return second > 12 ? date(year, first, second) : date(year, second, first);
    }

    private static LocalDate date(int year, int month, int day) throws Doubt {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new Doubt(
                    isMonth(month) && day > 0 && day <= 31
                            ? "%s has no day %d. Please correct the date.".formatted(YearMonth.of(year, month), day)
                            : EXAMPLE);
        }
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static int month(String name) throws Doubt {
        Integer month = name.matches("\\d+") ? Integer.valueOf(name) : MONTHS.get(name);
        if (month == null) {
            throw new Doubt(EXAMPLE);
        }
        return month;
    }

    private static int year(String digits) {
        return Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String name = month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
                months.put(name, month.getValue());
                months.put(name.substring(0, 3), month.getValue());
            }
        }
        months.put("sept", 9);
        months.put("maerz", 3);
        months.put("mrz", 3);
        return months;
    }
}
