package com.targetroadmap.system;

import com.targetroadmap.defaults.testing.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/** The databases of one system: one for each service, nobody else's, gone when closed. */
public interface Databases extends AutoCloseable {

    /** Files in a directory of their own: one instance of each service. */
    static Databases h2() {
        try {
            return new H2Databases(Files.createTempDirectory("target-roadmap-h2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * On the server that {@link PostgresServer} finds: any number of instances.
     *
     * @throws java.util.NoSuchElementException where there is none; {@link PostgresThere} leaves such tests out
     */
    static Databases postgresql() {
        return new PostgresqlDatabases(PostgresServer.find().orElseThrow());
    }

    /** The same at each call. */
    Database of(String service);

    /** Looks at what is in the service's database by now, while the service runs. */
    Connection look(String service) throws SQLException;

    /** Copies the service's database as it is by now, when the service has nothing to do. */
    Backup backUp(ServiceProcess service);

    @Override
    void close();

    /** An older state of one service's database. */
    @FunctionalInterface
    interface Backup {

        /** Replaces the database by this state, under the running system. */
        void putBack();
    }
}
