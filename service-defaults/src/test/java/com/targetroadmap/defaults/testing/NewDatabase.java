package com.targetroadmap.defaults.testing;

/** A database that a test has made for itself on PostgreSQL. */
public final class NewDatabase implements AutoCloseable {

    private final PostgresServer server;
    private final String name;

    NewDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** For JDBC, without the user. */
    public String url() {
        return server.url().withDatabase(name).toString();
    }

    public String username() {
        return server.url().username();
    }

    public String password() {
        return server.url().password();
    }

    /** Drops it, whoever may still be connected. */
    @Override
    public void close() {
        server.drop(name);
    }
}
