package com.targetroadmap.roadmap.testing;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** The whole roadmap-service with a database of its own, spoken to over HTTP. */
public final class Service implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final MovableClock clock = new MovableClock();
    private final EmbeddedServer server;

    private Service(Map<String, Object> settings) {
        server = ApplicationContext.builder()
                .properties(settings)
                .singletons(clock)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
    }

    public static Service start() {
        return start(Map.of());
    }

    public static Service start(Map<String, ?> settings) {
        Map<String, Object> all = new HashMap<>(TestDatabase.fresh());
        all.putAll(TestKeys.properties(TestKeys.ROADMAP_SERVICE));
        all.put("micronaut.server.port", -1);
        all.put("feeds.reading", "false");
        all.putAll(settings);
        return new Service(all);
    }

    public MovableClock clock() {
        return clock;
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public String setting(String name) {
        return server.getApplicationContext().getRequiredProperty(name, String.class);
    }

    public Answer get(Persona who, String path) {
        return send("GET", path, token(who), null, null);
    }

    public Answer put(Persona who, String path, Object body) {
        return send("PUT", path, token(who), null, body);
    }

    public Answer put(Persona who, String path, @Nullable String ifMatch, Object body) {
        return send("PUT", path, token(who), ifMatch, body);
    }

    public Answer patch(Persona who, String path, @Nullable String ifMatch, Object body) {
        return send("PATCH", path, token(who), ifMatch, body);
    }

    public Answer delete(Persona who, String path, @Nullable String ifMatch) {
        return send("DELETE", path, token(who), ifMatch, null);
    }

    public Answer asService(String method, String path) {
        return send(
                method,
                path,
                TestTokens.forProcess(TestKeys.REQUEST_SERVICE, TestKeys.ROADMAP_SERVICE, clock.instant()),
                null,
                null);
    }

    /** @param body a text that is sent as it is, or what becomes JSON */
    public Answer send(
            String method, String path, @Nullable String token, @Nullable String ifMatch, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : json(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return answer(request.build());
    }

    private HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text
                            ? text
                            : bean(ObjectMapper.class).writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            Object json = text.startsWith("{") || text.startsWith("[")
                    ? bean(ObjectMapper.class).readValue(text, Object.class)
                    : null;
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), text, json);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(Persona who) {
        return who.token(TestKeys.ROADMAP_SERVICE, clock.instant());
    }

    @Override
    public void close() {
        server.close();
        server.getApplicationContext().close();
    }
}
