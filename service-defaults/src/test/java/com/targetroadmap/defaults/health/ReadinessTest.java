package com.targetroadmap.defaults.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asked without a token, as an orchestrator asks. */
@DatabaseTest
class ReadinessTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Service service = Service.teller();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aServiceWhoseDatabaseAnswersIsReadyAndTellsNothingElse() throws Exception {
        assertThat(ask("/health/readiness").statusCode()).isEqualTo(200);
        assertThat(ask("/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(ask("/health/liveness").statusCode()).isEqualTo(200);
        assertThat(ask("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void withoutItsDatabaseItLivesButIsNotReady() throws Exception {
        service.bean(DataSource.class).unwrap(HikariDataSource.class).close();

        assertThat(ask("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(ask("/health/readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(ask("/health/liveness").statusCode()).isEqualTo(200);
    }

    /** Whoever waits for a connection waits for 30 seconds here. */
    @Test
    void aDatabaseThatHangsIsToldOfSoonAndHoldsOneThreadHoweverOftenItIsAsked() throws Exception {
        service.close();
        var properties = new HashMap<String, Object>(TestDatabase.fresh());
        properties.put("datasources.default.maximum-pool-size", 2);
        properties.put("datasources.default.connection-timeout", 30_000);
        service = Service.teller(properties);
        var pool = service.bean(DataSource.class).unwrap(HikariDataSource.class);

        try (var one = pool.getConnection();
                var other = pool.getConnection()) {
            assertThat(List.of(one, other)).doesNotHaveDuplicates();
            assertNotReadySoon();
            assertNotReadySoon();
            assertThat(pool.getHikariPoolMXBean().getThreadsAwaitingConnection())
                    .as("none where the pool is asked for less long than that, as on PostgreSQL")
                    .isLessThanOrEqualTo(1);
            assertThat(ask("/health/liveness").statusCode()).isEqualTo(200);
        }
        await().untilAsserted(
                        () -> assertThat(ask("/health/readiness").statusCode()).isEqualTo(200));
    }

    @Test
    void aFeedThatCannotBeReadMakesNobodyUnready() throws Exception {
        try (var reader = Service.reader("http://127.0.0.1:" + Service.freePort(), TestDatabase.fresh())) {
            assertThat(ask(reader, "/health/readiness").statusCode()).isEqualTo(200);
        }
    }

    private void assertNotReadySoon() throws Exception {
        long begun = System.nanoTime();
        assertThat(ask("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return ask(service, path);
    }

    private static HttpResponse<String> ask(Service service, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path)).build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
