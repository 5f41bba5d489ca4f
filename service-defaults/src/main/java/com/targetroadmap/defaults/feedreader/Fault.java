package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.UnreadableEvent;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

/** Whose fault it is that an event can't be applied. */
final class Fault {

    /** Of the database or of its use by others: another attempt may well succeed. */
    private static final List<Class<? extends Throwable>> TROUBLE = List.of(
            IOException.class,
            UncheckedIOException.class,
            ConnectionException.class,
            OptimisticLockException.class,
            Overtaken.class,
            Error.class);

    private Fault() {}

    /**
     * The event's own fault: it is unreadable, its data break a rule of the database (SQLState class 22 data exception, 23
     * integrity violation) or of the code that applies it. Anything else is trouble that will pass or needs a person,
     * and setting events aside because of it would lose them.
     */
    static boolean isOfTheEvent(Throwable failure) {
        if (failure instanceof UnreadableEvent) {
            return true;
        }
        var sql = find(SQLException.class, failure);
        if (sql != null) {
            return isAboutData(sql.getSQLState());
        }
        return !isTrouble(failure);
    }

    private static boolean isAboutData(@Nullable String sqlState) {
        return sqlState != null && (sqlState.startsWith("22") || sqlState.startsWith("23"));
    }

    private static boolean isTrouble(Throwable failure) {
        return (failure instanceof Problem problem && problem.status().getCode() >= 500)
                || TROUBLE.stream().anyMatch(type -> find(type, failure) != null);
    }

    @Nullable
    private static <T extends Throwable> T find(Class<T> type, @Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
