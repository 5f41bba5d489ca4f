package com.targetroadmap.defaults.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * H2's connections, none of which writes unless its thread holds the write lock. Not one of Micronaut's delegating data
 * sources: those are unwrapped, and with them the guard would be gone.
 */
final class GuardedDataSource implements DataSource {

    private final DataSource target;
    private final WriteLock lock = new WriteLock();
    private volatile boolean guarded;

    GuardedDataSource(DataSource target) {
        this.target = target;
    }

    /** From now on nothing is written without the lock. Before, only the migration of the database has been there. */
    WriteLock guard() {
        guarded = true;
        return lock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(target.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return guarded(target.getConnection(username, password));
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || target.isWrapperFor(type);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    private Connection guarded(Connection connection) {
        return guarded ? GuardedConnection.of(connection, lock) : connection;
    }
}
