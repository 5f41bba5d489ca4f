package com.targetroadmap.defaults.note;

import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;

/** A whole service for tests: server, database, notes, the feed of its notes, and a reader of another one's. */
public final class Service implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static {
        // Enough for a machine that is busy with other things.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final String name;
    private final EmbeddedServer server;

    private Service(String name, EmbeddedServer server) {
        this.name = name;
        this.server = server;
    }

    /** Tells its notes, reads nothing. */
    public static Service teller() {
        return teller(TestDatabase.fresh());
    }

    public static Service teller(Map<String, ?> properties) {
        return start(TestKeys.ROADMAP_SERVICE, properties);
    }

    /** Keeps a copy of the notes of {@code teller}. */
    public static Service reader(Service teller) {
        return reader(teller.url(), TestDatabase.fresh());
    }

    public static Service reader(String tellerUrl, Map<String, ?> properties) {
        var all = new HashMap<String, Object>(properties);
        all.put("feeds.read.roadmap-service.url", tellerUrl);
        return start(TestKeys.REQUEST_SERVICE, all);
    }

    public static Service start(String name, Map<String, ?> properties) {
        var all = new HashMap<String, Object>(TestKeys.properties(name));
        all.put("spec.name", "notes");
        all.put("micronaut.application.name", name);
        all.put("micronaut.server.host", "127.0.0.1");
        all.put("micronaut.server.port", -1);
        all.put("micronaut.security.reject-not-found", false);
        all.put("flyway.datasources.default.enabled", true);
        all.put("flyway.datasources.default.locations", "classpath:db/defaults,classpath:db/notes");
        all.putAll(properties);
        awaitFree((int) all.get("micronaut.server.port"));
        return new Service(name, ApplicationContext.run(EmbeddedServer.class, all));
    }

    /** A server's socket is closed a moment after the server says that it has stopped. */
    private static void awaitFree(int port) {
        await("port " + port).until(() -> port == -1 || isFree(port));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Below the range from which a connecting client gets its own port: it could connect to itself there. */
    public static int freePort() {
        for (int port = ThreadLocalRandom.current().nextInt(20_000, 30_000); ; port++) {
            if (isFree(port)) {
                return port;
            }
        }
    }

    public String url() {
        return server.getURI().toString();
    }

    public Notebook notes() {
        return bean(Notebook.class);
    }

    public Copies copies() {
        return bean(Copies.class);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** What this service answers another process. */
    public HttpResponse<String> get(String path) {
        return send(request(path, TestTokens.forProcess(TestKeys.REQUEST_SERVICE, name))
                .build());
    }

    public HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        server.getApplicationContext().close();
    }
}
