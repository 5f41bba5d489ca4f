package com.targetroadmap.system;

import com.targetroadmap.defaults.testing.NewDatabase;
import com.targetroadmap.defaults.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Databases on one PostgreSQL server. */
final class PostgresqlDatabases implements Databases {

    private final PostgresServer server;
    private final Map<String, NewDatabase> made = new ConcurrentHashMap<>();
    private final Set<String> backups = new LinkedHashSet<>();

    PostgresqlDatabases(PostgresServer server) {
        this.server = server;
    }

    @Override
    public Database of(String service) {
        NewDatabase database = made.computeIfAbsent(service, name -> server.create(name.replace('-', '_')));
        return new Database(database.url(), database.username(), database.password());
    }

    @Override
    public Connection look(String service) throws SQLException {
        return of(service).connect();
    }

    /** As an operator would restore a dump under another name and swap the two; the service keeps running. */
    @Override
    public Backup backUp(ServiceProcess service) {
        String name = name(service.name());
        String kept = name + "_backup";
        alone(name, "create database \"%s\" template \"%s\"".formatted(kept, name));
        backups.add(kept);
        return () -> {
            String lost = name + "_lost";
            backups.add(lost);
            alone(name, "alter database \"%s\" rename to \"%s\"".formatted(name, lost));
            run("alter database \"%s\" rename to \"%s\"".formatted(kept, name));
        };
    }

    @Override
    public void close() {
        backups.forEach(name -> run("drop database if exists \"%s\" with (force)".formatted(name)));
        made.values().forEach(NewDatabase::close);
    }

    private String name(String service) {
        String url = of(service).url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** What can't be done while somebody is connected. */
    private void alone(String name, String sql) {
        run("alter database \"%s\" allow_connections false".formatted(name));
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
        run(sql);
        run("update pg_database set datallowconn = true where datname in ('%1$s', '%1$s_lost')".formatted(name));
    }

    private void run(String sql) {
        try (Connection connection = of("maintenance").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
