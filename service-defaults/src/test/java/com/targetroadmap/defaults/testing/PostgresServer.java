package com.targetroadmap.defaults.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL server in which tests make databases of their own: the one at {@code TEST_POSTGRES_URL} (a JDBC URL with
 * {@code user} and, where needed, {@code password}, of a database in which new ones may be made), else one in a
 * container, started on first use and stopped with this JVM.
 */
public final class PostgresServer {

    /** What is said where there is none. */
    public static final String LEFT_OUT =
            "LEFT OUT: the tests on PostgreSQL. Start a Docker engine, or name a server in TEST_POSTGRES_URL.";

    private static final String GIVEN = System.getenv("TEST_POSTGRES_URL");

    private final PostgresUrl url;

    private PostgresServer(PostgresUrl url) {
        this.url = url;
    }

    /** Empty where there is neither such a URL nor a Docker engine. */
    public static synchronized Optional<PostgresServer> find() {
        if (GIVEN != null && !GIVEN.isBlank()) {
            return Optional.of(new PostgresServer(PostgresUrl.parse(GIVEN)));
        }
        return DockerClientFactory.instance().isDockerAvailable() ? Optional.of(Contained.SERVER) : Optional.empty();
    }

    /** An empty database of nobody else's; {@code name} is only a beginning of its name, for people who look. */
    public NewDatabase create(String name) {
        var database = new NewDatabase(this, unique(name));
        run("create database \"%s\"".formatted(database.name()));
        return database;
    }

    /** A new one that begins as this one is, whose connections are cut. */
    NewDatabase copy(PostgresUrl original) {
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(original.database()));
        var copy = new NewDatabase(this, unique("copy"));
        run("create database \"%s\" template \"%s\"".formatted(copy.name(), original.database()));
        return copy;
    }

    void drop(String name) {
        run("drop database if exists \"%s\" with (force)".formatted(name));
    }

    PostgresUrl url() {
        return url;
    }

    private static String unique(String name) {
        return "%s_%s".formatted(name, UUID.randomUUID().toString().substring(0, 8));
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url.toString(), url.username(), url.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("%s at %s: %s".formatted(sql, url, e.getMessage()), e);
        }
    }

    /** Started when it is first asked for. */
    private static final class Contained {

        static final PostgresServer SERVER = start();

        @SuppressWarnings("resource") // lives as long as the JVM
        private static PostgresServer start() {
            var container = new PostgreSQLContainer("postgres:17-alpine")
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            return new PostgresServer(PostgresUrl.parse(container.getJdbcUrl())
                    .withUser(container.getUsername(), container.getPassword()));
        }
    }
}
