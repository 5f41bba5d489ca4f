package com.targetroadmap.defaults.database;

import io.micronaut.context.exceptions.ConfigurationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/** An H2 file opened by this process, so that no other one can. Opened before the pool is, for the sake of the message. */
final class OnlyProcess implements AutoCloseable {

    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    private final Connection connection;

    private OnlyProcess(Connection connection) {
        this.connection = connection;
    }

    /** @throws ConfigurationException when another process has it, or the address would let others in */
    static OnlyProcess on(String url, String username, String password) {
        if (url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE")) {
            throw new ConfigurationException(
                    "AUTO_SERVER lets several processes write one H2 file; take it out of " + url);
        }
        try {
            return new OnlyProcess(DriverManager.getConnection(url, username, password));
        } catch (SQLException e) {
            throw e.getErrorCode() == ALREADY_OPEN ? inUse(url, e) : new ConfigurationException("Can't open " + url, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurationException inUse(String url, SQLException e) {
        var file = url.split(";", 2)[0].replaceFirst("jdbc:h2:(file:)?", "");
        return new ConfigurationException(
                "The database %s is in use by another process. An H2 file serves one process: stop the other one, or use PostgreSQL."
                        .formatted(file),
                e);
    }
}
