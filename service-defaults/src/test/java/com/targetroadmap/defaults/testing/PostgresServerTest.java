package com.targetroadmap.defaults.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PostgresServerTest {

    @Test
    void a_new_database_is_there_until_it_is_dropped() throws SQLException {
        var server = PostgresServer.find();
        assumeTrue(server.isPresent());
        var database = server.get().create("some");
        assertThat(name(database)).startsWith("some_");

        database.close();

        assertThatThrownBy(() -> name(database)).hasMessageContaining("does not exist");
    }

    @Test
    void a_url_is_taken_apart_and_its_user_kept_out_of_those_of_new_databases() {
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
