package com.targetroadmap.requests.tally;

import io.micronaut.transaction.support.TransactionSynchronization;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What one transaction counts. */
final class TallyOfTransaction implements TransactionSynchronization {

    private final Map<Cell, Long> cells = new TreeMap<>();
    private final WeeklyCounts counts;
    private final Runnable ended;

    TallyOfTransaction(WeeklyCounts counts, Runnable ended) {
        this.counts = counts;
        this.ended = ended;
    }

    void add(Cell cell, long by) {
        cells.merge(cell, by, Long::sum);
    }

    /** Before the facts: after them nothing may be written but their positions. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 2;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        cells.forEach((cell, by) -> {
            if (by != 0) {
                write(cell, by);
            }
        });
    }

    @Override
    public void afterCompletion(Status status) {
        ended.run();
    }

    private void write(Cell cell, long by) {
        if (counts.add(cell.measure(), cell.week(), cell.part(), by) == 0) {
            counts.begin(cell.measure(), cell.week(), cell.part());
            counts.add(cell.measure(), cell.week(), cell.part(), by);
        }
    }

    /** One number, in the order in which everybody takes them: so nobody waits for each other. */
    record Cell(Measure measure, LocalDate week, String part) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::measure).thenComparing(Cell::week).thenComparing(Cell::part);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }
}
