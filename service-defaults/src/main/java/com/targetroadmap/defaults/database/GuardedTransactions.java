package com.targetroadmap.defaults.database;

import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.SynchronousConnectionManager;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one way into a transaction, for {@code @Transactional}, {@link TransactionOperations} and repositories alike. It
 * is no {@code SynchronousTransactionManager} on purpose: a transaction begun in one call and ended in another would
 * slip past the lock.
 */
@EachBean(DataSource.class)
@Replaces(DataSourceTransactionManager.class)
final class GuardedTransactions implements TransactionOperations<Connection>, DurableReads, SharedDatabase {

    private final TransactionOperations<Connection> transactions;
    private final TransactionRules rules;

    GuardedTransactions(
            DataSource dataSource,
            @Parameter ConnectionOperations<Connection> connections,
            @Parameter @Nullable SynchronousConnectionManager<Connection> connectionManager) {
        this.transactions = new DataSourceTransactionManager(dataSource, connections, connectionManager);
        this.rules = TransactionRules.of(transactions, DelegatingDataSource.unwrapDataSource(dataSource));
    }

    @Override
    public <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> work) {
        return rules.execute(definition, work);
    }

    @Override
    public <R> R read(Supplier<R> reading) {
        return rules.read(reading);
    }

    @Override
    public boolean mayBeShared() {
        return rules.mayBeShared();
    }

    @Override
    public Connection getConnection() {
        return transactions.getConnection();
    }

    @Override
    public boolean hasConnection() {
        return transactions.hasConnection();
    }

    @Override
    public Optional<? extends TransactionStatus<?>> findTransactionStatus() {
        return transactions.findTransactionStatus();
    }
}
