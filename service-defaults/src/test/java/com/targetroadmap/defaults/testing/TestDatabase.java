package com.targetroadmap.defaults.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A database of one test's own, of the kind under test ({@link DatabaseKind}), as the settings of a service on it. */
public final class TestDatabase {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;RETENTION_TIME=3000;DB_CLOSE_ON_EXIT=FALSE";

    private static final String URL = "datasources.default.url";
    private static final String USERNAME = "datasources.default.username";
    private static final String PASSWORD = "datasources.default.password";

    private static final NewestDatabases NEWEST = new NewestDatabases();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(NEWEST::dropAll));
    }

    private TestDatabase() {}

    /** New and empty, nobody else's; lives as long as the JVM. On H2 it is in memory. */
    public static Map<String, String> fresh() {
        return switch (DatabaseKind.underTest()) {
            case H2 -> h2("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1%s".formatted(UUID.randomUUID(), OPTIONS));
            case POSTGRESQL -> postgresql(PostgresServer.find().orElseThrow().create("test"));
        };
    }

    /** New and empty, and there after the process that has it open was killed. On H2 it is in this {@code file}. */
    public static Map<String, String> lasting(Path file) {
        return DatabaseKind.underTest() == DatabaseKind.H2 ? inFile(file) : fresh();
    }

    /** H2 in a file, to be opened again after a stop. */
    public static Map<String, String> inFile(Path file) {
        return h2("jdbc:h2:file:%s%s".formatted(file.toAbsolutePath(), OPTIONS));
    }

    /** The same as it is now, as a backup keeps it. Nobody may have the {@code lasting} one open. */
    public static Map<String, String> backup(Map<String, String> lasting) {
        String url = lasting.get(URL);
        return switch (DatabaseKind.underTest()) {
            case H2 -> inFile(backup(Path.of(url.split(";", 2)[0].replaceFirst("jdbc:h2:file:", ""))));
            case POSTGRESQL -> postgresql(PostgresServer.find().orElseThrow().copy(PostgresUrl.parse(url)));
        };
    }

    /** A way past the service. */
    public static Connection connect(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(database.get(URL), database.get(USERNAME), database.get(PASSWORD));
    }

    public static Map<String, String> settings(String url, String username, String password) {
        return Map.of(
                URL,
                url,
                USERNAME,
                username,
                PASSWORD,
                password,
                // Many services on one server: none holds connections that it does not use.
                "datasources.default.minimum-idle",
                "0");
    }

    private static Path backup(Path file) {
        try {
            var backup = Path.of(file + "-" + UUID.randomUUID());
            Files.copy(Path.of(file + ".mv.db"), Path.of(backup + ".mv.db"));
            return backup;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> h2(String url) {
        return settings(url, "sa", "");
    }

    private static Map<String, String> postgresql(NewDatabase database) {
        NEWEST.add(database);
        return settings(database.url(), database.username(), database.password());
    }
}
