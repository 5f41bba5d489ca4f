package com.targetroadmap.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Stands in for one of the two services: answers what it was told to, and remembers what it was asked. */
public final class StandIn {

    /** Of everything that it answers. */
    public static final String VERSION = "\"7\"";

    private static final int CUT = -1;

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Answer> instead = new ConcurrentHashMap<>();
    private final Map<String, Queue<Answer>> inTurn = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void forget() {
        answers.clear();
        instead.clear();
        inTurn.clear();
        asked.clear();
    }

    /** @param place method and path, for example {@code GET /board}; a path may end in {@code *} */
    public StandIn answer(String place, int status, String json) {
        return answer(place, new Answer(status, json, Duration.ZERO));
    }

    public StandIn answer(String place, String json) {
        return answer(place, 200, json);
    }

    public StandIn answerLate(String place, String json, Duration delay) {
        return answer(place, new Answer(200, json, delay));
    }

    /** Each of them once, the last one from then on. */
    public void answerInTurn(String place, String... json) {
        List<Answer> all = Stream.of(json)
                .map(text -> new Answer(200, text, Duration.ZERO))
                .toList();
        answer(place, all.get(all.size() - 1));
        inTurn.put(place, new ConcurrentLinkedQueue<>(all));
    }

    /** The connection breaks before an answer comes. */
    public StandIn cut(String place) {
        return answer(place, new Answer(CUT, "", Duration.ZERO));
    }

    /** Whatever else was to be answered there. */
    public void insteadAnswer(String place, int status, String type, String text) {
        instead.put(place, new Answer(status, type, text, Duration.ZERO));
    }

    public void insteadAnswerLate(String place, Duration delay) {
        instead.put(place, new Answer(200, "{}", delay));
    }

    public void insteadCut(String place) {
        instead.put(place, new Answer(CUT, "", Duration.ZERO));
    }

    /** Tells something on the feed. */
    public void tell(String type, String subject) {
        events.add("""
                [{"specversion":"1.0","id":"%d-x","source":"it","type":"%s","subject":"%s",\
                "time":"2026-11-23T09:00:00Z","datacontenttype":"application/json","data":{}}]""".formatted(System.nanoTime(), type, subject));
    }

    public List<Asked> asked(String place) {
        return asked.stream().filter(call -> matches(place, call.place())).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/feed") || path.startsWith("/feed/")) {
            feed(exchange, path);
            return;
        }
        var call = new Asked(
                exchange.getRequestMethod() + " " + path,
                exchange.getRequestURI().getRawQuery(),
                body,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                exchange.getRequestHeaders().getFirst("X-Request-Id"));
        asked.add(call);
        answer(exchange, answerTo(call));
    }

    private StandIn answer(String place, Answer answer) {
        inTurn.remove(place);
        answers.put(place, answer);
        return this;
    }

    private Answer answerTo(Asked call) {
        return answerTo(call, instead)
                .or(() -> answerTo(call, inTurn).map(Queue::poll))
                .or(() -> answerTo(call, answers))
                .orElse(new Answer(
                        404, "{\"type\":\"urn:target-roadmap:not-found\",\"detail\":\"Not there.\"}", Duration.ZERO));
    }

    private static <T> Optional<T> answerTo(Asked call, Map<String, T> answers) {
        return answers.entrySet().stream()
                .filter(entry -> matches(entry.getKey(), call.place()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }

    private static boolean matches(String place, String called) {
        return place.endsWith("*") ? called.startsWith(place.substring(0, place.length() - 1)) : called.equals(place);
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() == CUT) {
            exchange.close();
            return;
        }
        java.util.concurrent.locks.LockSupport.parkNanos(answer.delay().toNanos());
        send(exchange, answer.status(), answer.type(), answer.text());
    }

    private void feed(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/feed/newest")) {
            send(exchange, 200, "application/json", "{\"lastEventId\":\"1-x\"}");
            return;
        }
        try {
            String event = events.poll(300, TimeUnit.MILLISECONDS);
            send(exchange, 200, "application/cloudevents-batch+json", event == null ? "[]" : event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("ETag", VERSION);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** What was asked of it. */
    public record Asked(
            String place, String query, String body, String authorization, String ifMatch, String requestId) {}

    private record Answer(int status, String type, String text, Duration delay) {

        Answer(int status, String json, Duration delay) {
            this(status, status < 400 ? "application/json" : "application/problem+json", json, delay);
        }
    }
}
