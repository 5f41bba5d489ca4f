package com.targetroadmap.requests.testing;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** request-service on a port and a database of its own, reading from a stand-in for roadmap-service. */
public final class RunningService implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RoadmapStandIn roadmap;
    private final MovableClock clock = new MovableClock();
    private final EmbeddedServer server;
    private final ObjectMapper json;

    public RunningService() {
        this(TestDatabase.fresh());
    }

    public RunningService(Map<String, String> database) {
        this(database, new RoadmapStandIn());
    }

    /** @param other settings of the service */
    public RunningService(Map<String, String> database, Map<String, String> other) {
        this(database, new RoadmapStandIn(), other);
    }

    /** @param roadmap may have told things already */
    public RunningService(Map<String, String> database, RoadmapStandIn roadmap) {
        this(database, roadmap, Map.of());
    }

    private RunningService(Map<String, String> database, RoadmapStandIn roadmap, Map<String, String> other) {
        this.roadmap = roadmap;
        Map<String, Object> settings = new HashMap<>(database);
        settings.putAll(other);
        settings.putAll(TestKeys.properties(TestKeys.REQUEST_SERVICE));
        settings.put("micronaut.server.port", -1);
        settings.put("feeds.read.roadmap-service.url", roadmap.url());
        settings.putIfAbsent("working-calendar.time-zone", "UTC");
        settings.put("notices.daily-look-after", "1h");
        settings.put("requests.unanswered-after", "1h");
        server = ApplicationContext.builder()
                .properties(settings)
                .singletons(clock)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
        json = bean(ObjectMapper.class);
    }

    public RoadmapStandIn roadmap() {
        return roadmap;
    }

    public MovableClock clock() {
        return clock;
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public Reply get(Persona who, String path) {
        return send(as(who, path).GET());
    }

    public Reply post(Persona who, String path, String body) {
        return send(as(who, path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply put(Persona who, String path, String body) {
        return send(as(who, path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply put(Persona who, String path, String etag, String body) {
        return send(as(who, path).header("If-Match", etag).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply patch(Persona who, String path, String etag, String body) {
        return send(as(who, path).header("If-Match", etag).method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What another process of the system reads. */
    public Reply getAsService(String path) {
        return send(to(path).header(
                        "Authorization",
                        "Bearer " + TestTokens.forProcess("roadmap-service", "request-service", clock.instant()))
                .GET());
    }

    /** What the gateway reads in its own name. */
    public Reply getAsGateway(String path) {
        return call("GET", path, TestTokens.forTheGateway("request-service", clock.instant()), "");
    }

    /** Any call: {@code token} may be {@code null}. */
    public Reply call(String method, String path, String token, String body) {
        HttpRequest.Builder request = to(path);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A new request of this person's for this customer. */
    public Reply submitted(Persona who, String customer, String problem) {
        return put(
                who,
                "/requests/" + UUID.randomUUID(),
                "{\"customer\":{\"name\":\"%s\"},\"problem\":\"%s\"}".formatted(customer, problem));
    }

    /** A decision about the newest version. */
    public Reply decided(Persona who, String requestId, String body) {
        String etag = get(Persona.PM, "/requests/" + requestId).etag();
        return put(who, "/requests/%s/decisions/%s".formatted(requestId, UUID.randomUUID()), etag, body);
    }

    @Override
    public void close() {
        server.close();
        roadmap.close();
    }

    private HttpRequest.Builder as(Persona who, String path) {
        return to(path).header("Authorization", "Bearer " + who.token("request-service", clock.instant()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path)).header("Content-Type", "application/json");
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            String body = response.body();
            return Reply.of(response, body.isEmpty() ? Map.of() : json.readValue(body, Argument.OBJECT_ARGUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
