package com.targetroadmap.defaults.database;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Where two senders use one id at the same moment, PostgreSQL lets both look before either has written. Whoever then
 * meets the other's row looks once more and finds what to say about it.
 */
public final class Again {

    private static final String UNIQUE_VIOLATION = "23505";

    private Again() {}

    public static <T> T afterCollision(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (DataAccessException e) {
            if (isCollision(e)) {
                return transaction.get();
            }
            throw e;
        }
    }

    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
