package com.targetroadmap.roadmap.testing;

import com.targetroadmap.defaults.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * A database of one test's own: H2, or with {@code -Dtest.postgres=jdbc:postgresql://127.0.0.1:5432/} a new one on that
 * server, whose user {@code app} needs no password.
 */
final class OwnDatabase {

    private OwnDatabase() {}

    static Map<String, String> settings() {
        String server = System.getProperty("test.postgres");
        return server == null ? TestDatabase.inMemory() : made(server, "roadmap_" + UUID.randomUUID());
    }

    private static Map<String, String> made(String server, String name) {
        try (Connection connection = DriverManager.getConnection(server + "postgres", "app", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + name + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "datasources.default.url", server + name,
                "datasources.default.username", "app",
                "datasources.default.password", "");
    }
}
