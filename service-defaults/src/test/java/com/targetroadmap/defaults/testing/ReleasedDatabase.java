package com.targetroadmap.defaults.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database as an earlier release left it, with data in it, of the kind under test: {@code released/first-h2.sql} and
 * {@code released/first-postgresql.sql} among a service's test resources. Whoever adds a release plays the demo story on
 * its system, stops it, and writes H2's {@code SCRIPT} and what {@code pg_dump --rows-per-insert=50 --no-owner
 * --no-privileges} says, without users, settings and what only psql understands.
 */
public record ReleasedDatabase(Map<String, String> settings, TableRows rows) {

    /** Restored into a new one. */
    public static ReleasedDatabase restored(String release) {
        var settings = TestDatabase.fresh();
        try (var connection = TestDatabase.connect(settings)) {
            restore(
                    connection,
                    "/released/%s-%s.sql"
                            .formatted(release, DatabaseKind.underTest().lowerCase()));
            return new ReleasedDatabase(settings, TableRows.of(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was in it when it was restored and isn't any more. What came with new tables and columns doesn't count. */
    public TableRows lost() {
        try (var connection = TestDatabase.connect(settings)) {
            return rows.without(TableRows.of(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void restore(Connection connection, String resource) throws SQLException {
        try (var script = ReleasedDatabase.class.getResourceAsStream(resource);
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
