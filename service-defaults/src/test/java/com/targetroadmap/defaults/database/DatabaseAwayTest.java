package com.targetroadmap.defaults.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.targetroadmap.defaults.note.Note;
import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.defaults.testing.NewDatabase;
import com.targetroadmap.defaults.testing.OnlyOnPostgresql;
import com.targetroadmap.defaults.testing.PostgresServer;
import com.targetroadmap.defaults.testing.Talk;
import com.targetroadmap.defaults.testing.TcpProxy;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service says while its PostgreSQL is away, and that it goes on by itself when it is back. */
@OnlyOnPostgresql
class DatabaseAwayTest {

    /** Three seconds are the promise; half of one more for a busy machine. */
    private static final Duration SOON = Duration.ofMillis(3500);

    private static NewDatabase database;
    private static TcpProxy link;
    private static Service service;

    /** Without prepared statements a commit goes over the wire as that word. */
    @BeforeAll
    static void start() {
        database = PostgresServer.find().orElseThrow().create("away");
        link = TcpProxy.before(database.url());
        service = Service.teller(Map.of(
                "datasources.default.url", with("prepareThreshold=0", link.instead(database.url())),
                "datasources.default.username", database.username(),
                "datasources.default.password", database.password()));
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
            link.close();
            database.close();
        }
    }

    @AfterEach
    void heal() {
        link.heal();
        await().ignoreExceptions().until(() -> service.notes().all() != null);
    }

    static Stream<Named<Consumer<TcpProxy>>> faults() {
        return Stream.of(
                Named.of("down", TcpProxy::refuse),
                Named.of("slow", link -> link.answer(Talk.lateBy(30))),
                Named.of("cut", link -> link.answer(Talk.CUT)),
                Named.of("talking garbage", link -> link.answer(Talk.noise())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingWasSavedIsSaidSoonAndIsTrue(Consumer<TcpProxy> fault) {
        String note = note();
        fault.accept(link);
        var connectionsThatWereUsedJustNow = refused(() -> service.notes().write(note, "x"));
        assertThat(connectionsThatWereUsedJustNow.type()).isEqualTo("database-away");
        long start = System.nanoTime();
        assertThat(refused(() -> service.notes().write(note, "x")).type()).isEqualTo("database-away");
        assertThat(refused(() -> service.notes().all()).type()).isEqualTo("database-away");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON.multipliedBy(2));
        link.heal();
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(service.notes().all()).extracting(Note::id).doesNotContain(note));
    }

    /** The H of HTTP begins a message of PostgreSQL, and "TTP/" is its length: a gigabyte of which most never comes. */
    @Test
    void anAnswerOfSomebodyElseWhoHangsUpHoldsNoThreadForEver() {
        link.answer(Talk.partOf("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        var refused = assertTimeoutPreemptively(
                SOON.multipliedBy(2), () -> refused(() -> service.notes().all()));
        assertThat(refused.type()).isEqualTo("database-away");
    }

    @Test
    void aCommitWhoseAnswerIsCutMayHaveBeenDone() {
        String note = note();
        link.answerTo("COMMIT", Talk.CUT);
        assertThat(refused(() -> service.notes().write(note, "x")).type()).isEqualTo("unknown");
        link.heal();
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(service.notes().all()).extracting(Note::id).contains(note));
    }

    @Test
    void whatFailsAfterACommitIsNotToldAsIfNothingWereSaved() {
        String note = note();
        ServerRequestContext.with(HttpRequest.PUT("/notes", ""), (Runnable) () -> {
            service.notes().write(note, "x");
            link.refuse();
            assertThat(refused(() -> service.notes().all()).type()).isEqualTo("unknown");
        });
        ServerRequestContext.with(HttpRequest.GET("/notes"), (Runnable)
                () -> assertThat(refused(() -> service.notes().all()).type()).isEqualTo("database-away"));
    }

    @Test
    void aLongMigrationIsNotCut() {
        try (var empty = PostgresServer.find().orElseThrow().create("unhurried")) {
            assertThatCode(() -> Service.teller(Map.of(
                                    "datasources.default.url",
                                    with("socketTimeout=1", empty.url()),
                                    "datasources.default.username",
                                    empty.username(),
                                    "datasources.default.password",
                                    empty.password(),
                                    "flyway.datasources.default.locations",
                                    "classpath:db/defaults,classpath:db/notes,classpath:db/slow"))
                            .close())
                    .doesNotThrowAnyException();
        }
    }

    private static String with(String parameter, String url) {
        return url + (url.contains("?") ? "&" : "?") + parameter;
    }

    private static Problem refused(Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            return problem;
        }
        throw new AssertionError("It was not refused");
    }

    private static String note() {
        return UUID.randomUUID().toString();
    }
}
