package com.targetroadmap.defaults.database;

import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;

/** How one kind of database wants its transactions run. */
interface TransactionRules extends DurableReads {

    <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> work);

    /** The rules for the database behind {@code transactions}. */
    static TransactionRules of(TransactionOperations<Connection> transactions, String url) {
        return url.startsWith("jdbc:h2:") ? new OneWriter(transactions) : new ThreeAttempts(transactions);
    }
}
