package com.targetroadmap.gateway.insights;

import com.targetroadmap.gateway.page.Times;
import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Requests by label as a drawing and as a table of the same numbers. Weeks before the first request are left out.
 *
 * @param rows the table: label by label, the highest part of the bars first
 * @param most how many requests the highest bar has
 */
@Introspected
record Chart(List<Row> rows, List<Week> weeks, long most, int width, int height) {

    private static final int HEIGHT = 200;
    private static final int STEP = 52;
    private static final int BAR = 36;

    /** From what may be promised most to what is over, so that what is open is at the top. */
    private static final List<String> ORDER = List.of(
            "AVAILABLE",
            "ALREADY_ANSWERED",
            "BEING_BUILT",
            "NOT_STARTED",
            "LATER",
            "BEING_EXPLORED",
            "NOT_NOW",
            "NOT_PLANNED",
            "WITHDRAWN",
            "QUESTION",
            "WAITING_FOR_PRODUCT");

    static Chart of(List<Insights.Week> all, Times times) {
        List<Insights.Week> some =
                all.stream().dropWhile(week -> week.labels().isEmpty()).toList();
        List<String> labels = Stream.concat(
                        ORDER.stream(), some.stream().flatMap(week -> week.labels().keySet().stream()))
                .distinct()
                .filter(label -> some.stream().anyMatch(week -> count(week, label) > 0))
                .toList();
        long most = some.stream().mapToLong(Chart::sum).max().orElse(0);
        List<Week> weeks = new ArrayList<>();
        for (Insights.Week week : some) {
            weeks.add(week(week, labels, weeks.size() * STEP + (STEP - BAR) / 2, most, times));
        }
        return new Chart(rows(labels, some), weeks, most, Math.max(1, some.size()) * STEP, HEIGHT);
    }

    private static List<Row> rows(List<String> labels, List<Insights.Week> weeks) {
        List<Row> rows = new ArrayList<>();
        for (String label : labels) {
            rows.add(
                    0,
                    new Row(
                            label,
                            weeks.stream().map(week -> count(week, label)).toList()));
        }
        return rows;
    }

    private static Week week(Insights.Week week, List<String> labels, int left, long most, Times times) {
        List<Bar> bars = new ArrayList<>();
        long below = 0;
        for (String label : labels) {
            long count = count(week, label);
            int from = scaled(below, most);
            int to = scaled(below + count, most);
            bars.add(new Bar(label, left, HEIGHT - to, BAR, to - from));
            below += count;
        }
        return new Week(times.shortDay(week.begins()), left + BAR / 2, bars, below);
    }

    private static int scaled(long count, long most) {
        return most == 0 ? 0 : (int) Math.round((double) count * HEIGHT / most);
    }

    private static long sum(Insights.Week week) {
        return week.labels().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long count(Insights.Week week, String label) {
        return week.labels().getOrDefault(label, 0L);
    }

    /**
     * One column of the drawing and of the table.
     *
     * @param begins its Monday
     * @param middle of the column
     * @param all how many requests there were
     */
    @Introspected
    record Week(String begins, int middle, List<Bar> bars, long all) {}

    /**
     * One line of the table.
     *
     * @param numbers of requests, week by week
     */
    @Introspected
    record Row(String label, List<Long> numbers) {}

    /** A part of a column. */
    @Introspected
    record Bar(String label, int x, int y, int width, int height) {}
}
