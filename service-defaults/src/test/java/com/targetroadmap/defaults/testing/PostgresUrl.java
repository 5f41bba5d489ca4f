package com.targetroadmap.defaults.testing;

import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/** Where a PostgreSQL database is, and who asks. */
record PostgresUrl(String host, String port, String database, String username, String password) {

    /** @throws IllegalArgumentException when the driver can't read it */
    static PostgresUrl parse(String url) {
        Properties parts = Optional.ofNullable(Driver.parseURL(url, new Properties()))
                .orElseThrow(() -> new IllegalArgumentException("Not a JDBC URL of PostgreSQL: " + url));
        return new PostgresUrl(
                parts.getProperty("PGHOST"),
                parts.getProperty("PGPORT"),
                parts.getProperty("PGDBNAME"),
                parts.getProperty("user", ""),
                parts.getProperty("password", ""));
    }

    PostgresUrl withUser(String username, String password) {
        return new PostgresUrl(host, port, database, username, password);
    }

    PostgresUrl withDatabase(String database) {
        return new PostgresUrl(host, port, database, username, password);
    }

    @Override
    public String toString() {
        return "jdbc:postgresql://%s:%s/%s".formatted(host, port, database);
    }
}
