package com.targetroadmap.requests.tally;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts in the running transaction. Many count in the same few rows, so those are written as a late step, each
 * transaction's in one order, and held for as short as the counter of the feed is.
 */
@Singleton
public class Tally {

    private final TransactionOperations<Connection> transactions;
    private final WeeklyCounts counts;
    private final WorkingCalendar calendar;
    private final Map<Object, TallyOfTransaction> open = new ConcurrentHashMap<>();

    Tally(TransactionOperations<Connection> transactions, WeeklyCounts counts, WorkingCalendar calendar) {
        this.transactions = transactions;
        this.counts = counts;
        this.calendar = calendar;
    }

    /** @param part of what is measured; empty where it has none */
    public void count(Measure measure, Instant at, String part, long by) {
        var transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("Counted is in a writing transaction only"));
        open.computeIfAbsent(transaction.getConnection(), key -> begin(key, transaction))
                .add(new TallyOfTransaction.Cell(measure, week(at), part), by);
    }

    /** The Monday of the week that a moment is in for people. */
    public LocalDate week(Instant at) {
        return calendar.dayOf(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private TallyOfTransaction begin(Object key, TransactionStatus<?> transaction) {
        var tally = new TallyOfTransaction(counts, () -> open.remove(key));
        transaction.registerSynchronization(tally);
        return tally;
    }
}
