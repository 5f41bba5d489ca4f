package com.targetroadmap.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import com.targetroadmap.gateway.testing.Certificates;
import com.targetroadmap.gateway.testing.TestGateway;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an event is sent, and what is made of the answer, whatever it is. */
class SendingTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private volatile boolean hungUp;

    private final Map<String, String> got = new ConcurrentHashMap<>();

    private final AtomicInteger asked = new AtomicInteger();

    private int status = 204;

    private final TaskScheduler scheduler = TestGateway.server()
            .getApplicationContext()
            .getBean(TaskScheduler.class, Qualifiers.byName(TaskExecutors.SCHEDULED));

    private final Way way = new Way(new PublicAddresses(true), scheduler, Clock.fixed(NOW, ZoneOffset.UTC));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> got.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            got.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            got.put("uri", exchange.getRequestURI().toString());
            exchange.getResponseHeaders().add("Retry-After", "120");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.getResponseHeaders().add("Set-Cookie", "seen=before");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        other.setExecutor(threads);
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
        threads.shutdownNow();
    }

    /** The example of the convention's own libraries. */
    @Test
    void theSignatureIsThatOfTheConvention() {
        assertThat(Signature.of(
                        List.of(SECRET), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatIsSentCarriesItsIdItsTimeAndASignatureForEachSecret() {
        Outgoing message = message("/hooks?of=crm", List.of(SECRET, SECRET));
        assertThat(way.send(message)).isEqualTo(new Attempt(true, false, null, null));
        assertThat(got)
                .containsEntry("uri", "/hooks?of=crm")
                .containsEntry("body", message.body())
                .containsEntry("host", "localhost:" + other.getAddress().getPort())
                .containsEntry("content-type", "application/json")
                .containsEntry("connection", "close")
                .containsEntry("webhook-id", message.id().toString())
                .containsEntry("webhook-timestamp", String.valueOf(NOW.getEpochSecond()));
        String one = Signature.of(List.of(SECRET), message.id().toString(), NOW.getEpochSecond(), message.body());
        assertThat(got.get("webhook-signature")).isEqualTo(one + " " + one);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 404, 429, 500, 503})
    void whateverElseIsAnsweredIsTriedAgainWhenTheOtherSideWantsAndNoRedirectIsFollowed(int answered) {
        status = answered;
        assertThat(way.send(message("/", List.of(SECRET))))
                .isEqualTo(new Attempt(false, false, "Answered with " + answered, 120L));
        assertThat(got).containsEntry("uri", "/");
        assertThat(asked).hasValue(1);
    }

    @Test
    void ofSeveralSystemsOnOneHostNoneWaitsUntilAnotherHasAnswered() throws Exception {
        int many = 10;
        CountDownLatch arrived = new CountDownLatch(many);
        other.createContext("/slow", exchange -> {
            arrived.countDown();
            together(arrived);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        List<Callable<Attempt>> sending = Collections.nCopies(many, () -> way.send(message("/slow", List.of(SECRET))));
        for (Future<Attempt> each : threads.invokeAll(sending)) {
            assertThat(each.get().sent()).as(each.get().reason()).isTrue();
        }
    }

    private static void together(CountDownLatch all) {
        try {
            all.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void goneIsForGood() {
        status = 410;
        assertThat(way.send(message("/", List.of(SECRET))).gone()).isTrue();
    }

    @Test
    void whatTheOtherSideWantsToKeepIsNotBroughtBack() {
        way.send(message("/", List.of(SECRET)));
        way.send(message("/", List.of(SECRET)));
        assertThat(asked).hasValue(2);
        assertThat(got).doesNotContainKey("cookie");
    }

    /** Each byte comes in time, and the answer never does. */
    @Test
    void whoTalksSlowlyIsNotListenedToForEver() throws IOException {
        try (ServerSocket slow = talking("", "x", Duration.ofMillis(50))) {
            Way hurried = new Way(new PublicAddresses(true), scheduler, Clock.systemUTC(), Duration.ofMillis(400));
            assertThat(sentInTime(hurried, slow).reason()).isEqualTo("No answer in time");
        }
    }

    @Test
    void anAnswerIsCutOffWhereNothingInItMattersAnyMore() throws IOException {
        try (ServerSocket endless =
                talking("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n", "x", Duration.ZERO)) {
            assertThat(sentInTime(way, endless).sent()).isTrue();
            await().untilAsserted(() -> assertThat(hungUp).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: value\r\n", "x"})
    void noMoreIsTakenInThanAnAnswerNeeds(String endless) throws IOException {
        try (ServerSocket other = talking("HTTP/1.1 200 OK\r\nname: ", endless, Duration.ZERO)) {
            assertThat(sentInTime(way, other).reason()).contains("MessageConstraintException");
        }
    }

    /** What it says is for nobody but whom the certificate names. */
    @Test
    void whoseCertificateNobodyKnowsIsToldNothing(@TempDir Path directory) throws Exception {
        HttpsServer pretender = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Path keys = Certificates.certificate(directory, "pretender", "dns:localhost");
        pretender.setHttpsConfigurator(new HttpsConfigurator(Certificates.context(keys)));
        pretender.createContext("/", exchange -> {
            got.put("uri", "told");
            exchange.sendResponseHeaders(204, -1);
        });
        pretender.start();
        int port = pretender.getAddress().getPort();
        Attempt attempt =
                way.send(new Outgoing(UUID.randomUUID(), "https://localhost:" + port, List.of(SECRET), "{}", 1));
        pretender.stop(0);
        assertThat(attempt.reason()).contains("SSLHandshakeException");
        assertThat(got).isEmpty();
    }

    @Test
    void whereNobodyAnswersIsSaid() {
        int port = other.getAddress().getPort();
        other.stop(0);
        Attempt attempt =
                way.send(new Outgoing(UUID.randomUUID(), "http://127.0.0.1:" + port, List.of(SECRET), "{}", 1));
        assertThat(attempt.sent()).isFalse();
        assertThat(attempt.reason()).contains("ConnectException");
    }

    private Attempt sentInTime(Way to, ServerSocket listening) {
        long begun = System.nanoTime();
        Attempt attempt = to.send(new Outgoing(
                UUID.randomUUID(), "http://localhost:" + listening.getLocalPort(), List.of(SECRET), "{}", 1));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        return attempt;
    }

    /** Says one thing and then another one without end. */
    private ServerSocket talking(String first, String then, Duration pause) throws IOException {
        ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        new Thread(() -> {
                    try (Socket socket = listening.accept()) {
                        socket.getOutputStream().write(first.getBytes(StandardCharsets.UTF_8));
                        while (true) {
                            socket.getOutputStream().write(then.getBytes(StandardCharsets.UTF_8));
                            LockSupport.parkNanos(pause.toNanos());
                        }
                    } catch (IOException e) {
                        hungUp = true;
                    }
                })
                .start();
        return listening;
    }

    private Outgoing message(String path, List<String> secrets) {
        String url = "http://localhost:%d%s".formatted(other.getAddress().getPort(), path);
        return new Outgoing(UUID.randomUUID(), url, secrets, "{\"type\":\"item.moved\",\"name\":\"é\"}", 1);
    }
}
