package com.targetroadmap.defaults.log;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;

/**
 * A failure as a log may tell it. What a database says about a value, it says with the value, and that may be a
 * customer's: of failures that it is behind, only their kinds and places are told.
 */
public final class Discreet extends Throwable {

    private Discreet(Throwable failure) {
        super(kind(failure), cause(failure));
        setStackTrace(failure.getStackTrace());
    }

    public static Throwable of(Throwable failure) {
        return isOfDatabase(failure) ? new Discreet(failure) : failure;
    }

    private static boolean isOfDatabase(@Nullable Throwable failure) {
        return failure != null && (failure instanceof SQLException || isOfDatabase(failure.getCause()));
    }

    private static String kind(Throwable failure) {
        return failure instanceof SQLException sql
                ? "%s, SQLState %s, error %d"
                        .formatted(failure.getClass().getName(), sql.getSQLState(), sql.getErrorCode())
                : failure.getClass().getName();
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure.getCause() == null ? null : new Discreet(failure.getCause());
    }
}
