package com.targetroadmap.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.gateway.testing.Due;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.words.Guidance;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims, carries, reports: between a stand-in for request-service and a way that does what it is told. */
class CarrierTest {

    private static final StandIn REQUESTS = new StandIn();
    private static final String CLAIMS = "PUT /deliveries/claims/*";
    private static final String OUTCOMES = "PUT /deliveries/" + Due.ID + "/outcomes/*";

    private static ApplicationContext gateway;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ScriptedWay way = new ScriptedWay();
    private final SteppedClock clock = new SteppedClock();
    private Carrier carrier;

    @BeforeAll
    static void start() {
        gateway = ApplicationContext.run(Map.of(
                "micronaut.http.services.request-service.url",
                REQUESTS.url(),
                "micronaut.http.services.request-service.read-timeout",
                "1s",
                "tokens.keys",
                TestKeys.directory().toString(),
                "gateway.session.keys",
                TestKeys.directory().toString()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void calm() {
        REQUESTS.forget();
        due(Due.question("nora@company.example"));
        REQUESTS.answer(OUTCOMES, "{}");
        carrier = new Carrier(way, gateway.getBean(DeliveriesClient.class), metrics, clock);
    }

    @Test
    void whatIsDueIsClaimedInTheGatewaysOwnNameCarriedAndReported() {
        way.then(Carried.done());
        carrier.round();

        var claim = REQUESTS.asked(CLAIMS).get(0);
        assertThat(claim.body()).isEqualTo("{\"channels\":[\"MAIL\"],\"limit\":1}");
        assertThat(claims(claim.authorization())).contains("\"GATEWAY\"").doesNotContain("\"sub\"");
        assertThat(way.carried).extracting(Delivery::id).containsExactly(Due.ID);
        assertThat(REQUESTS.asked(OUTCOMES)).extracting(StandIn.Asked::body).containsExactly("{\"sent\":true}");
        assertThat(count("sent")).isEqualTo(1);
    }

    @Test
    void aFailureIsReportedWithWhatItMeans() {
        way.then(Carried.failed("server-away"));
        carrier.round();
        due(Due.question("nora@company.example"));
        way.then(Carried.refused("receiver-refused 550"));
        carrier.round();

        assertThat(REQUESTS.asked(OUTCOMES))
                .extracting(StandIn.Asked::body)
                .containsExactly(
                        "{\"sent\":false,\"reason\":\"server-away\",\"permanent\":false}",
                        "{\"sent\":false,\"reason\":\"receiver-refused 550\",\"permanent\":true}");
        assertThat(REQUESTS.asked(CLAIMS)).extracting(StandIn.Asked::place).doesNotHaveDuplicates();
        assertThat(count("failed")).isEqualTo(1);
        assertThat(count("refused")).isEqualTo(1);
    }

    @Test
    void whoAsksForTimeGetsIt() {
        way.then(Carried.failed("too-many", Duration.ofSeconds(30)));
        carrier.round();
        carrier.round();
        assertThat(REQUESTS.asked(CLAIMS)).hasSize(1);
        assertThat(REQUESTS.asked(OUTCOMES).get(0).body()).contains("\"retryAfterSeconds\":30");

        clock.step(Duration.ofSeconds(30));
        carrier.round();
        assertThat(REQUESTS.asked(CLAIMS)).hasSize(2);
    }

    @Test
    void anAnswerThatWasLostIsAskedForUnderTheSameId() {
        REQUESTS.cut(CLAIMS);
        carrier.round();
        carrier.round();

        assertThat(REQUESTS.asked(CLAIMS)).hasSizeGreaterThan(1);
        assertThat(REQUESTS.asked(CLAIMS).stream().map(StandIn.Asked::place).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 503})
    void aReportThatDidNotArriveIsToldFirstWhenTheServiceIsBackAndNothingIsSentTwice(int away) {
        REQUESTS.answer(OUTCOMES, away, "{}");
        way.then(Carried.done());
        carrier.round();
        REQUESTS.answer(OUTCOMES, "{}");
        carrier.round();

        assertThat(way.carried).hasSize(1);
        assertThat(REQUESTS.asked("PUT /deliveries/*"))
                .extracting(asked -> asked.place().contains("/outcomes/"))
                .as("before anything else is claimed")
                .startsWith(false, true, true);
        assertThat(REQUESTS.asked(OUTCOMES).stream().map(StandIn.Asked::place).distinct())
                .hasSize(1);
    }

    /** Somebody else may have carried it by then. */
    @Test
    void aReportThatCouldNotBeToldForTenMinutesIsNotToldAnyMore() {
        REQUESTS.answer(OUTCOMES, 503, "{}");
        way.then(Carried.done());
        carrier.round();
        REQUESTS.answer(OUTCOMES, "{}");
        clock.step(Duration.ofMinutes(11));
        carrier.round();

        assertThat(REQUESTS.asked(OUTCOMES)).hasSize(1);
    }

    @Test
    void aReportThatIsRefusedIsToldOnce() {
        REQUESTS.answer(OUTCOMES, 409, "{}");
        way.then(Carried.done());
        carrier.round();
        carrier.round();

        assertThat(REQUESTS.asked(OUTCOMES)).hasSize(1);
    }

    @Test
    void aMessageThatCanNotBeMadeIsAFailureAndTheNextOneIsCarried() {
        due(Due.question("a@company.example"), Due.question("b@company.example"));
        way.then(null);
        way.then(Carried.done());
        carrier.round();

        assertThat(REQUESTS.asked(OUTCOMES))
                .extracting(StandIn.Asked::body)
                .containsExactly(
                        "{\"sent\":false,\"reason\":\"ours IllegalStateException\",\"permanent\":false}",
                        "{\"sent\":true}");
    }

    @Test
    void whoIsStoppedBeginsNothing() {
        carrier.stop();
        carrier.round();
        assertThat(REQUESTS.asked(CLAIMS)).isEmpty();
    }

    @Test
    void ofNothingThatTheReceiverMaySeeNothingIsSent() {
        due(Due.of("MAIL", true, "Nora", "nora@company.example"));
        carrier.round();

        assertThat(way.carried).isEmpty();
        assertThat(REQUESTS.asked(OUTCOMES)).hasSize(1);
    }

    @Test
    void whatIsForEverybodyHasNoReceiver() {
        var available = new Guidance("AVAILABLE", "available", Map.of());
        due(Due.toEverybody(Due.announced("AVAILABLE", "Gift cards", available, 2)));
        way.then(Carried.done());
        carrier.round();

        assertThat(way.carried).singleElement().satisfies(delivery -> {
            assertThat(delivery.to()).isNull();
            assertThat(delivery.announcements())
                    .extracting(one -> one.item().name())
                    .containsExactly("Gift cards");
        });
    }

    /** Each claim counts as an attempt, begun or not. */
    @Test
    void nothingIsClaimedThatIsNotBegunAtOnce() {
        due(Due.question("a@company.example"), Due.question("b@company.example"), Due.question("c@company.example"));
        way.then(Carried.done());
        way.then(Carried.failed("too-many", Duration.ofSeconds(30)));
        carrier.round();
        assertThat(way.carried).hasSize(2);
        assertThat(REQUESTS.asked(CLAIMS))
                .hasSize(2)
                .allMatch(claim -> claim.body().contains("\"limit\":1"));
    }

    @Test
    void aServiceThatSaysSomethingElseEndsNothing() {
        REQUESTS.insteadAnswer(CLAIMS, 200, "text/html", "<h1>It works!</h1>");
        carrier.round();
        REQUESTS.forget();
        REQUESTS.answer(CLAIMS, 200, "{\"deliveries\":17}");
        carrier.round();
        calm();
        way.then(Carried.done());
        carrier.round();

        assertThat(way.carried).hasSize(1);
    }

    private static void due(Delivery... deliveries) {
        REQUESTS.answerInTurn(
                CLAIMS,
                Stream.concat(Stream.of(deliveries).map(Due::claimed), Stream.of(Due.claimed()))
                        .toArray(String[]::new));
    }

    private double count(String outcome) {
        return metrics.get("deliveries")
                .tags("channel", "MAIL", "outcome", outcome)
                .counter()
                .count();
    }

    private static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    private static final class ScriptedWay implements Way {

        private final Deque<Object> answers = new ArrayDeque<>();
        private final List<Delivery> carried = new ArrayList<>();

        /** @param answer {@code null} breaks */
        void then(Carried answer) {
            answers.add(answer == null ? new IllegalStateException("Harbour Hotels") : answer);
        }

        @Override
        public String channel() {
            return "MAIL";
        }

        @Override
        public Carried carry(Delivery delivery) {
            carried.add(delivery);
            Object answer = answers.remove();
            if (answer instanceof RuntimeException failure) {
                throw failure;
            }
            return (Carried) answer;
        }
    }

    private static final class SteppedClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
