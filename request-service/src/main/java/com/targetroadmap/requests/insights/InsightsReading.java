package com.targetroadmap.requests.insights;

import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.tally.Cases;
import com.targetroadmap.requests.tally.Measure;
import com.targetroadmap.requests.tally.Tally;
import com.targetroadmap.requests.tally.WeeklyCounts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads some hundred rows that were counted as things happened, and not one request. */
@Singleton
class InsightsReading {

    static final int WEEKS = 13;

    private static final int ENOUGH = 1_001;

    private final WeeklyCounts counts;
    private final Cases cases;
    private final Tally tally;
    private final Clock clock;

    InsightsReading(WeeklyCounts counts, Cases cases, Tally tally, Clock clock) {
        this.counts = counts;
        this.cases = cases;
        this.tally = tally;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Insights read() {
        LocalDate from = from();
        var inTime = counts.since(Measure.LOOKED_IN_TIME, from);
        var late = counts.since(Measure.LOOKED_LATE, from);
        Hours looks = Hours.of(Stream.of(inTime, late).flatMap(Collection::stream));
        List<Insights.Week> weeks = weeks(from);
        return new Insights(
                from,
                weeks,
                new Insights.FirstLooks(sum(inTime), sum(late), looks.half(), looks.nineOfTen()),
                weeks.get(WEEKS - 1).labels().getOrDefault(Label.QUESTION, 0L),
                new Insights.Decisions(
                        number(Measure.DECIDED_WITH_REASON, from), number(Measure.DECIDED_WITHOUT_REASON, from)),
                weaker(from));
    }

    /** The Monday of the first week that is shown. */
    LocalDate from() {
        return tally.week(clock.instant()).minusWeeks(WEEKS - 1L);
    }

    private Insights.Weaker weaker(LocalDate from) {
        var told = counts.since(Measure.TOLD_AFTER, from);
        Hours hours = Hours.of(told.stream());
        return new Insights.Weaker(
                number(Measure.GOT_WEAKER, from),
                sum(told),
                number(Measure.LEFT_UNTOLD, from),
                cases.untoldUpTo(ENOUGH),
                hours.half(),
                hours.nineOfTen());
    }

    /** What there was before, and week by week what came and went. */
    private List<Insights.Week> weeks(LocalDate from) {
        Map<Label, Long> now = new EnumMap<>(Label.class);
        counts.before(Measure.LABEL, from)
                .forEach(row -> now.merge(Label.valueOf(row.part()), row.number(), Long::sum));
        var changes = counts.since(Measure.LABEL, from);
        List<Insights.Week> weeks = new ArrayList<>();
        for (LocalDate week = from; weeks.size() < WEEKS; week = week.plusWeeks(1)) {
            LocalDate monday = week;
            changes.stream()
                    .filter(row -> row.week().equals(monday))
                    .forEach(row -> now.merge(Label.valueOf(row.part()), row.number(), Long::sum));
            Map<Label, Long> then = new EnumMap<>(now);
            then.values().removeIf(number -> number <= 0);
            weeks.add(new Insights.Week(monday, then));
        }
        return weeks;
    }

    private long number(Measure measure, LocalDate from) {
        return sum(counts.since(measure, from));
    }

    private static long sum(List<WeeklyCounts.Row> rows) {
        return rows.stream().mapToLong(WeeklyCounts.Row::number).sum();
    }
}
