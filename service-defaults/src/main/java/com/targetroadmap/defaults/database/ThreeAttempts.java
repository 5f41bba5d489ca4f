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

/**
 * PostgreSQL: a transaction that lost a deadlock or waited too long for a lock runs twice more. Where the database can't be
 * reached or doesn't answer, the caller is told what is true of what it wanted to write.
 */
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
            var toCommit = new UpToCommit<>(work);
            try {
                R result = transactions.execute(definition, toCommit);
                Written.note(definition);
                return result;
            } catch (RuntimeException e) {
                if (!isWorthAnotherAttempt(e)) {
                    throw DatabaseAway.toldOr(e, toCommit.isReached() && Written.isMeantBy(definition));
                }
                if (attempt == ATTEMPTS) {
                    throw busy(e);
                }
            }
        }
    }

    @Override
    public <R> R read(Supplier<R> reading) {
        return execute(TransactionDefinition.READ_ONLY, status -> reading.get());
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    private static boolean isWorthAnotherAttempt(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && WORTH_ANOTHER_ATTEMPT.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static Problem busy(RuntimeException cause) {
        return Written.isAnything()
                ? DatabaseAway.unknown(cause)
                : DatabaseAway.problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        "Others are changing the same things. Try again soon.",
                        cause);
    }
}
