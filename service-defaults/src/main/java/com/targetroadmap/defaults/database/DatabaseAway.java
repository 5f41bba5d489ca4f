package com.targetroadmap.defaults.database;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.http.HttpStatus;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that can't be reached, doesn't answer, or hangs up. */
final class DatabaseAway {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /**
     * PostgreSQL, appendix A: connection exception, insufficient resources, operator intervention, system error; and
     * idle_in_transaction_session_timeout, after which the connection is gone.
     */
    private static final List<String> STATES = List.of("08", "53", "57", "58", "25P03");

    private DatabaseAway() {}

    /**
     * What to throw: what is true of the data if the database is away, else the failure itself.
     *
     * @param maybeCommitted whether the failed transaction may have been committed all the same
     */
    static RuntimeException toldOr(RuntimeException failure, boolean maybeCommitted) {
        if (failure instanceof Problem || !isMeantBy(failure)) {
            return failure;
        }
        var told = maybeCommitted || Written.isAnything() ? unknown(failure) : nothingSaved(failure);
        LOG.warn("{} ({})", told.getMessage(), failure.getMessage());
        return told;
    }

    static Problem unknown(RuntimeException cause) {
        return problem(
                HttpStatus.GATEWAY_TIMEOUT,
                "unknown",
                "The database's answer didn't come: this may have been saved or not. Sending it again under the same id"
                        + " is safe.",
                cause);
    }

    static Problem problem(HttpStatus status, String type, String detail, RuntimeException cause) {
        var problem = Problem.of(status, type, detail);
        problem.initCause(cause);
        return problem;
    }

    private static Problem nothingSaved(RuntimeException cause) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-away",
                "The database doesn't answer. Nothing was saved; please try again soon.",
                cause);
    }

    private static boolean isMeantBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isAway(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
