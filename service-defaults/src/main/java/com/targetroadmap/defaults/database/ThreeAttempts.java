package com.targetroadmap.defaults.database;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.HttpStatus;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** PostgreSQL: a transaction that lost a deadlock or waited too long for a lock runs twice more. */
final class ThreeAttempts implements TransactionRules {

    /** PostgreSQL, appendix A: serialization_failure, deadlock_detected, lock_not_available. */
    private static final Set<String> WORTH_ANOTHER_ATTEMPT = Set.of("40001", "40P01", "55P03");

    private static final int ATTEMPTS = 3;

    private final TransactionOperations<Connection> transactions;

    ThreeAttempts(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> work) {
        if (transactions.hasConnection()) {
            return transactions.execute(definition, work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(definition, work);
            } catch (RuntimeException e) {
                if (!isWorthAnotherAttempt(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw busy(e);
                }
            }
        }
    }

    @Override
    public <R> R read(Supplier<R> reading) {
        return transactions.executeRead(status -> reading.get());
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    private static boolean isWorthAnotherAttempt(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && WORTH_ANOTHER_ATTEMPT.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static Problem busy(RuntimeException cause) {
        var busy = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", "Others are changing the same things. Try again soon.");
        busy.initCause(cause);
        return busy;
    }
}
