package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An original is held before its duplicate, whoever comes: so nobody waits in a circle. On H2 one writes at a time. */
@DatabaseTest
@Tag("only-postgresql")
class LockOrderTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Test
    void whoMarksADuplicateHoldsItsOriginalFirst() throws SQLException {
        Map<String, String> database = TestDatabase.fresh();
        try (RunningService service = new RunningService(database);
                Connection somebody = TestDatabase.connect(database);
                Connection watching = TestDatabase.connect(database)) {
            String original = submitted(service);
            String duplicate = submitted(service);
            somebody.setAutoCommit(false);
            hold(somebody, original);
            CompletableFuture<Reply> deciding = CompletableFuture.supplyAsync(() -> service.decided(
                    Persona.PM, duplicate, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original)));
            await().until(() -> waiting(watching) > 0);

            assertThatCode(() -> hold(somebody, duplicate))
                    .as("nobody holds the duplicate yet")
                    .doesNotThrowAnyException();
            somebody.commit();
            assertThat(deciding.join().status()).isEqualTo(201);
        }
    }

    private static String submitted(RunningService service) {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static void hold(Connection connection, String request) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from request where id = cast(? as uuid) for update nowait")) {
            statement.setString(1, request);
            statement.executeQuery();
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
