package com.targetroadmap.defaults.database;

import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import javax.sql.DataSource;

/** How one kind of database wants its transactions run. */
interface TransactionRules extends DurableReads, SharedDatabase {

    <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> work);

    /** The rules of the database behind {@code transactions}. */
    static TransactionRules of(TransactionOperations<Connection> transactions, DataSource database) {
        return database instanceof GuardedDataSource h2
                ? new OneWriter(transactions, h2.guard())
                : new ThreeAttempts(transactions);
    }
}
