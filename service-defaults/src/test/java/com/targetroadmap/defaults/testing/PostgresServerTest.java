package com.targetroadmap.defaults.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PostgresServerTest {

    @Test
    @OnlyOnPostgresql
    void aNewDatabaseIsThereUntilItIsDropped() throws SQLException {
        var database = PostgresServer.find().orElseThrow().create("some");
        assertThat(name(database)).startsWith("some_");

        database.close();

        assertThatThrownBy(() -> name(database)).hasMessageContaining("does not exist");
    }

    @Test
    void aUrlIsTakenApartAndItsUserKeptOutOfThoseOfNewDatabases() {
        var url = PostgresUrl.parse("jdbc:postgresql://localhost:5555/postgres?user=app&password=secret");

        assertThat(url).isEqualTo(new PostgresUrl("localhost", "5555", "postgres", "app", "secret"));
        assertThat(url.withDatabase("other")).hasToString("jdbc:postgresql://localhost:5555/other");
        assertThatThrownBy(() -> PostgresUrl.parse("postgres://localhost/postgres"))
                .hasMessage("Not a JDBC URL of PostgreSQL: postgres://localhost/postgres");
    }

    private static String name(NewDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_database()")) {
            row.next();
            return row.getString(1);
        }
    }
}
