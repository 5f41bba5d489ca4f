package com.targetroadmap.gateway.webhook;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims, sends, reports: between a stand-in for request-service and another system. The gateway's own one runs beside. */
class CarryingTest {

    private static final String CLAIMS = "PUT /webhooks/claims/*";
    private static final String OUTCOMES = "PUT /webhooks/messages/" + Json.ID + "/outcomes/*";

    private final ApplicationContext gateway = TestGateway.server().getApplicationContext();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Carrying carrying;
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        TestGateway.calm();
        REQUESTS.answer(OUTCOMES, "{}");
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.createContext("/slow", this::hang);
        other.setExecutor(threads);
        other.start();
        var scheduler = gateway.getBean(TaskScheduler.class, Qualifiers.byName(TaskExecutors.SCHEDULED));
        carrying = new Carrying(
                gateway.getBean(CarryClient.class),
                new Way(new PublicAddresses(true), scheduler, Clock.systemUTC()),
                gateway.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.BLOCKING)));
    }

    private void hang(HttpExchange exchange) throws IOException {
        try {
            answer.await();
            exchange.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        answer.countDown();
        threads.shutdown();
        TestGateway.calm();
        other.stop(0);
    }

    @Test
    void whatIsDueIsClaimedInTheGatewaysOwnNameSentAndReported() {
        due();
        carrying.carry();
        await().untilAsserted(() -> assertThat(outcomes()).contains("{\"sent\":true,\"gone\":false}"));
        assertThat(asked.get()).isEqualTo(1);
        assertThat(REQUESTS.asked(CLAIMS).get(0).body()).isEqualTo("{\"limit\":5}");
    }

    @Test
    void nobodyWaitsForAnotherOnesSlowAnswer() {
        due("/slow", 4);
        carrying.carry();
        due("/", 1);
        carrying.carry();
        await().untilAsserted(() -> assertThat(asked.get()).isEqualTo(1));
        assertThat(outcomes())
                .as("nobody has given up on the slow one")
                .allMatch(one -> one.contains("\"sent\":true") || one.contains("private network"));
        answer.countDown();
    }

    /** As the gateway is where nothing is set. */
    @Test
    void thePrivateNetworkIsClosedUnlessASettingOpensIt() {
        due();
        await().untilAsserted(
                        () -> assertThat(outcomes()).isNotEmpty().allMatch(one -> one.contains("private network")));
        assertThat(asked.get()).isZero();
    }

    /** What it was given is then given to it once more. */
    @Test
    void aClaimWhoseAnswerDidNotComeIsAskedForAgain() {
        REQUESTS.cut(CLAIMS);
        carrying.carry();
        carrying.carry();
        List<String> claims =
                REQUESTS.asked(CLAIMS).stream().map(StandIn.Asked::place).toList();
        assertThat(claims).hasSizeGreaterThan(1);
        assertThat(claims.stream().distinct().count()).isLessThan(claims.size());
    }

    private void due() {
        due("/", 1);
    }

    private void due(String path, int times) {
        String one = """
                {"id":"%s","url":"http://localhost:%d%s","secrets":["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],\
                "body":"{}","attempt":1}""".formatted(Json.ID, other.getAddress().getPort(), path);
        REQUESTS.answer(CLAIMS, "{\"messages\":[%s]}".formatted(String.join(",", Collections.nCopies(times, one))));
    }

    private static List<String> outcomes() {
        return REQUESTS.asked(OUTCOMES).stream().map(StandIn.Asked::body).toList();
    }
}
