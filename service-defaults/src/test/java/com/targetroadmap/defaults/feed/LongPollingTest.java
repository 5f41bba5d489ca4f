package com.targetroadmap.defaults.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LongPollingTest {

    private static final int MANY = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Service service;

    @BeforeEach
    void start() {
        service = Service.teller();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void manyWaitWithoutAThreadOrAConnectionAndAllHearOfTheNextFact() throws SQLException {
        service.get("/feed");
        var waiting = service.bean(Waiting.class);
        var answers = IntStream.range(0, MANY).mapToObj(number -> poll(20_000)).toList();
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting.count() == MANY);

        await().untilAsserted(() -> assertThat(busyThreads()).isEmpty());
        var pool = service.bean(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().untilAsserted(() -> assertThat(pool.getActiveConnections()).isZero());
        service.notes().write("a", "for all");

        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                answer.orTimeout(10, TimeUnit.SECONDS).join().body())
                        .contains("note/a"));
        assertThat(waiting.count()).isZero();
    }

    @Test
    void whoeverWaitsInVainGetsAnEmptyBatchWhenTheTimeIsUp() {
        long begun = System.nanoTime();

        var answer = poll(300).join();

        assertThat(answer.body()).isEqualTo("[]");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }

    @Test
    void aCommitOfAnotherInstanceIsFoundByLooking() {
        var database = TestDatabase.fresh();
        try (var one = Service.teller(database);
                var other = Service.teller(database)) {
            var answer = http.sendAsync(
                    one.request("/feed?timeout=20000", token()).build(), HttpResponse.BodyHandlers.ofString());
            await().until(() -> one.bean(Waiting.class).count() == 1);

            other.notes().write("a", "from the other instance");

            assertThat(answer.join().body()).contains("note/a");
        }
    }

    @Test
    void whoeverWaitsWhenTheServiceStopsIsSentAway() {
        var answer = poll(20_000);
        await().until(() -> service.bean(Waiting.class).count() == 1);

        service.close();

        assertThat(answer.handle((response, failure) -> failure != null || response.statusCode() == 503)
                        .orTimeout(5, TimeUnit.SECONDS)
                        .join())
                .isTrue();
    }

    private CompletableFuture<HttpResponse<String>> poll(int timeout) {
        return http.sendAsync(
                service.request("/feed?timeout=" + timeout, token()).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token() {
        return TestTokens.forProcess(TestKeys.REQUEST_SERVICE, TestKeys.ROADMAP_SERVICE);
    }

    /** The threads that have anything of the feed on their stack. */
    private static List<String> busyThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> List.of(thread.getValue()).stream()
                        .anyMatch(frame -> frame.getClassName().startsWith(Feed.class.getName())))
                .map(thread -> thread.getKey().getName())
                .toList();
    }
}
