package com.targetroadmap.defaults.database;

import io.micronaut.transaction.exceptions.TransactionSystemException;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings what was committed into H2's file. Where that fails, the commit can be seen but could still be lost: nothing
 * durable is read until it has been made up for. Guarded by the write lock.
 */
final class Checkpoint {

    private boolean owed;

    /** A checkpoint as the last thing after the commit on this connection. */
    TransactionSynchronization after(Connection connection) {
        return new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return LOWEST_PRECEDENCE;
            }

            @Override
            public void afterCompletion(Status status) {
                if (status != Status.ROLLED_BACK) {
                    owed = true;
                    makeUpFor(connection);
                }
            }
        };
    }

    void makeUpFor(Connection connection) {
        if (owed) {
            run(connection);
            owed = false;
        }
    }

    private static void run(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new TransactionSystemException("Committed, but the database could not bring it into its file", e);
        }
    }
}
