package com.targetroadmap.defaults.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a database carried out a query, in its own words, with the rows that it met at each step. They are what tells
 * a list that stays short from one that grows: the plan of a full scan, of an index read from end to end, and of one of
 * which nearly all is thrown away look different, and each meets all rows that there are.
 */
public record Plan(String sql, String text) {

    /** Counts stop at 1,001; H2 looks at one row more where it begins and where it ends. */
    public static final long MOST = 1_010;

    /** The largest page, and the one more that tells whether there are others. */
    private static final long MOST_SORTED = 201;

    private static final Pattern H2 = Pattern.compile("scanCount: (\\d+)");

    private static final Pattern STEP =
            Pattern.compile("(?m)^ *(?:-> +)?(.*) \\(actual rows=([\\d.]+) loops=(\\d+)\\)((?:\n +[A-Z][^>\n]*)*)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by [A-Za-z ]+: (\\d+)");

    /** Whether it would take the longer the more there is, and why. */
    public Optional<String> complaint() {
        return complaint(MOST)
                .or(() -> Optional.of(sorted())
                        .filter(sorted -> sorted > MOST_SORTED)
                        .map("sorts %,d rows"::formatted));
    }

    /** Whether a step meets more rows than these. */
    public Optional<String> complaint(long most) {
        return Optional.of(met()).filter(met -> met > most).map("meets %,d rows"::formatted);
    }

    private long met() {
        return Math.max(
                most(H2.matcher(text).results().map(found -> found.group(1))), most(steps().flatMap(Plan::rows)));
    }

    private long sorted() {
        if (H2.matcher(text).find()) {
            boolean sorts = text.contains("ORDER BY") && !text.contains("index sorted");
            return sorts ? met() : 0;
        }
        long most = 0;
        boolean sorts = false;
        for (MatchResult step : steps().toList()) {
            most = sorts ? Math.max(most, most(rows(step))) : most;
            sorts = step.group(1).toLowerCase(Locale.ROOT).contains("sort ")
                    || step.group(1).endsWith("Sort");
        }
        return most;
    }

    private Stream<MatchResult> steps() {
        return STEP.matcher(text).results();
    }

    /** What a step handed on, and what it threw away. */
    private static Stream<String> rows(MatchResult step) {
        double loops = Double.parseDouble(step.group(3));
        return Stream.concat(
                        Stream.of(step.group(2)),
                        REMOVED.matcher(step.group(4)).results().map(removed -> removed.group(1)))
                .map(rows -> String.valueOf(Math.round(Double.parseDouble(rows) * loops)));
    }

    private static long most(Stream<String> numbers) {
        return numbers.mapToLong(Long::parseLong).max().orElse(0);
    }
}
