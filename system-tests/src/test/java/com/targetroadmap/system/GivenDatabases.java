package com.targetroadmap.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Databases that somebody has and keeps. */
public record GivenDatabases(Map<String, Database> byService) implements Databases {

    @Override
    public Database of(String service) {
        return byService.get(service);
    }

    @Override
    public Connection look(String service) throws SQLException {
        return of(service).connect();
    }

    @Override
    public Backup backUp(ServiceProcess service) {
        throw new UnsupportedOperationException("That is their owner's business");
    }

    /** They stay. */
    @Override
    public void close() {}
}
