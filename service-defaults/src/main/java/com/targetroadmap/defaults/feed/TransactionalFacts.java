package com.targetroadmap.defaults.feed;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

@Singleton
@Requires(beans = DataSource.class)
final class TransactionalFacts implements Facts {

    private final TransactionOperations<Connection> transactions;
    private final FactWriter writer;
    private final ToldFacts told;
    private final Waiting waiting;
    private final Map<Object, FactsOfTransaction> open = new ConcurrentHashMap<>();

    TransactionalFacts(
            TransactionOperations<Connection> transactions, FactWriter writer, ToldFacts told, Waiting waiting) {
        this.transactions = transactions;
        this.writer = writer;
        this.told = told;
        this.waiting = waiting;
    }

    @Override
    public void tell(Fact fact) {
        var transaction = transactions
                .findTransactionStatus()
                .filter(TransactionalFacts::mayWrite)
                .orElseThrow(() -> new IllegalStateException("Facts are told in a writing transaction only"));
        open.computeIfAbsent(transaction.getConnection(), key -> begin(key, transaction))
                .add(fact);
    }

    @Override
    public boolean isTold(String subject) {
        return told.countNewestWithState(subject) > 0;
    }

    private FactsOfTransaction begin(Object key, TransactionStatus<?> transaction) {
        var facts = new FactsOfTransaction(writer, waiting::grownTo, () -> open.remove(key));
        transaction.registerSynchronization(facts);
        return facts;
    }

    /** A nested transaction can be rolled back alone, and its facts would survive it. */
    private static boolean mayWrite(TransactionStatus<?> status) {
        var definition = status.getTransactionDefinition();
        return !definition.isReadOnly().orElse(false) && definition.getPropagationBehavior() != Propagation.NESTED;
    }
}
