package com.targetroadmap.system;

import com.targetroadmap.defaults.testing.NewDatabase;
import com.targetroadmap.defaults.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Databases on one PostgreSQL server. */
final class PostgresqlDatabases implements Databases {

    private final PostgresServer server;
    private final Map<String, NewDatabase> made = new ConcurrentHashMap<>();

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

    @Override
    public void close() {
        made.values().forEach(NewDatabase::close);
    }
}
