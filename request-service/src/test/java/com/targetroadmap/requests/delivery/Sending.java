package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A gateway and the people who use it. {@link DeliveriesTest} starts the service for those who need them. */
abstract class Sending {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final String QUESTION = "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
    static final String DECLINED = "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}";
    static Map<String, String> database;
    static RunningService service;

    static void start() {
        database = TestDatabase.fresh();
        service = new RunningService(database);
    }

    static void stop() {
        service.close();
    }

    /** As if the gateway had sent whatever is there, so that only what a test does is waiting; noon, far from a digest. */
    @BeforeEach
    void sendAll() {
        service.clock().moveTo(tomorrowAt(LocalTime.NOON));
        for (List<Map<?, ?>> some = claim(); !some.isEmpty(); some = claim()) {
            some.forEach(one -> sent(one.get("id")));
        }
        usual(Persona.SALES);
    }

    /** Sends all that is due after some time. */
    static void sentAt(Duration time) {
        later(time);
        claim().forEach(one -> sent(one.get("id")));
    }

    static int waiting() {
        try (Connection connection = TestDatabase.connect(database);
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select count(*) from delivery where state = 'WAITING' and channel = 'MAIL'")) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Instant lastAskedFor() {
        return service.bean(ChannelRows.class).askedFor(Instant.EPOCH).stream()
                .filter(one -> one.channel() == DeliveryChannel.SLACK)
                .findFirst()
                .orElseThrow()
                .askedAt();
    }

    static void restart() {
        Instant now = service.clock().instant();
        service.close();
        service = new RunningService(database);
        service.clock().moveTo(now);
    }

    static double gauge(String name) {
        return service.bean(MeterRegistry.class).get(name).gauge().value();
    }

    static String asked() {
        return decided(QUESTION);
    }

    static String decided(String body) {
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        Reply reply = service.decided(Persona.PM, id, body);
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
        return id;
    }

    static void undo(String request) {
        String etag = service.get(Persona.PM, "/requests/" + request).etag();
        done(service.put(Persona.PM, "/requests/%s/undos/%s".formatted(request, UUID.randomUUID()), etag, "{}"));
    }

    static Reply as(Caller who, String method, String path, String body) {
        String token =
                TestTokens.forPerson(who, "request-service", service.clock().instant());
        return service.call(method, path, token, body);
    }

    static String noticesOf(Persona who) {
        return service.get(who, "/notices?limit=200").raw();
    }

    static void read(Persona who) {
        String newest = service.get(who, "/notices?limit=1").text("notices.0.id");
        service.post(who, "/notices/reads", "{\"upTo\":\"%s\"}".formatted(newest));
    }

    static void usual(Persona who) {
        choose(who, "");
    }

    static void prefer(String one) {
        choose(Persona.SALES, one);
    }

    static void choose(Persona who, String preferences) {
        choose(who, "UTC", preferences);
    }

    static void choose(Persona who, String zone, String preferences) {
        String etag = service.get(who, "/notices/preferences").etag();
        done(service.put(
                who,
                "/notices/preferences",
                etag,
                "{\"zone\":\"%s\",\"preferences\":[%s]}".formatted(zone, preferences)));
    }

    static void handOver(String request) {
        done(service.put(
                Persona.SALES,
                "/requests/%s/hand-overs/%s".formatted(request, UUID.randomUUID()),
                "{\"to\":\"%s\"}".formatted(Persona.SALES2.caller().id())));
    }

    static void take(String request) {
        done(service.put(
                Persona.PM,
                "/requests/%s/assignee".formatted(request),
                "{\"assigneeId\":\"%s\",\"seen\":null}"
                        .formatted(Persona.PM.caller().id())));
    }

    static void promise(String request) {
        done(service.put(
                Persona.SALES,
                "/requests/%s/promises/%s".formatted(request, UUID.randomUUID()),
                "{\"promised\":\"IN_WRITING\"}"));
    }

    static void done(Reply reply) {
        assertThat(reply.status()).as(reply.raw()).isBetween(200, 201);
    }

    static List<Map<?, ?>> claim() {
        return claim(UUID.randomUUID());
    }

    static List<Map<?, ?>> claim(UUID id) {
        return claim(id, "MAIL");
    }

    static List<Map<?, ?>> claim(UUID id, String channel) {
        Reply reply = asGateway("/deliveries/claims/" + id, "{\"channels\":[\"%s\"],\"limit\":50}".formatted(channel));
        assertThat(reply.status()).as(reply.raw()).isEqualTo(200);
        List<Map<?, ?>> claimed = new ArrayList<>();
        reply.list("deliveries").forEach(one -> claimed.add((Map<?, ?>) one));
        return claimed;
    }

    static void sent(Object id) {
        assertThat(asGateway("/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID()), "{\"sent\":true}")
                        .text("state"))
                .isEqualTo("SENT");
    }

    static Reply failed(Object id, String how) {
        return asGateway(
                "/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID()), "{\"sent\":false,%s}".formatted(how));
    }

    static Reply asGateway(String path, String body) {
        String token =
                TestTokens.forTheGateway("request-service", service.clock().instant());
        return service.call("PUT", path, token, body);
    }

    static void later(Duration time) {
        service.clock().moveTo(service.clock().instant().plus(time));
    }

    static Instant todayAt(LocalTime time) {
        return service.clock()
                .instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .atTime(time)
                .toInstant(ZoneOffset.UTC);
    }

    static Instant tomorrowAt(LocalTime time) {
        return todayAt(time).plus(Duration.ofDays(1));
    }
}
