package com.targetroadmap.defaults.feed;

import io.micronaut.transaction.support.TransactionSynchronization;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** What one transaction tells, written as its last step. */
final class FactsOfTransaction implements TransactionSynchronization {

    static final int MOST = 500;

    private final Map<String, Fact> bySubject = new LinkedHashMap<>();
    private final FactWriter writer;
    private final LongConsumer committed;
    private final Runnable ended;
    private long newest;

    FactsOfTransaction(FactWriter writer, LongConsumer committed, Runnable ended) {
        this.writer = writer;
        this.committed = committed;
        this.ended = ended;
    }

    void add(Fact fact) {
        if (newest > 0) {
            throw new IllegalStateException("Too late to tell of " + fact.subject() + ": the facts are written");
        }
        bySubject.remove(fact.subject());
        if (bySubject.size() == MOST) {
            throw new IllegalStateException("More than %d facts in one transaction; use batches".formatted(MOST));
        }
        bySubject.put(fact.subject(), fact);
    }

    /** After whatever else is done before the commit; after it, before the checkpoint of H2. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        newest = writer.write(bySubject.values());
    }

    @Override
    public void afterCommit() {
        committed.accept(newest);
    }

    @Override
    public void afterCompletion(Status status) {
        ended.run();
    }
}
