package com.targetroadmap.requests.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A feed to read from in place of roadmap-service. Forgetting makes it one that was restored from an older backup. */
public final class RoadmapStandIn implements AutoCloseable {

    private static final int AT_ONCE = 500;
    private static final long LONG_POLL_MILLIS = 500;

    private final List<Told> told = new ArrayList<>();
    private final HttpServer server;
    private long position;

    public RoadmapStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "roadmap-stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/feed", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized void tell(String type, String subject, String data) {
        add(type, subject, "\"data\":" + data);
    }

    public synchronized void tellGone(String type, String subject) {
        add(type, subject, "\"method\":\"DELETE\"");
    }

    /** All that was told is unknown from now on. */
    public synchronized void forget() {
        told.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void add(String type, String subject, String rest) {
        position++;
        String id = position + "-" + UUID.randomUUID();
        told.add(new Told(id, """
                {"specversion":"1.0","id":"%s","source":"roadmap-service","type":"%s","subject":"%s",
                 "time":"2026-11-23T10:00:00Z","datacontenttype":"application/json",%s}""".formatted(id, type, subject, rest)));
        notifyAll();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body;
        int status = 200;
        try {
            body = batch(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            status = 410;
            body = "{}".getBytes(StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/cloudevents-batch+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized String batch(String query) {
        int from = placeAfter(query);
        awaitMoreThan(from);
        return told.stream().skip(from).limit(AT_ONCE).map(Told::json).collect(Collectors.joining(",", "[", "]"));
    }

    private int placeAfter(String query) {
        String last = query == null || !query.contains("lastEventId=")
                ? null
                : query.replaceFirst(".*lastEventId=([^&]*).*", "$1");
        if (last == null) {
            return 0;
        }
        for (int place = 0; place < told.size(); place++) {
            if (told.get(place).id().equals(last)) {
                return place + 1;
            }
        }
        throw new IllegalArgumentException(last);
    }

    private synchronized void awaitMoreThan(int known) {
        long end = System.currentTimeMillis() + LONG_POLL_MILLIS;
        try {
            for (long left = LONG_POLL_MILLIS; told.size() == known && left > 0; ) {
                wait(left);
                left = end - System.currentTimeMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Told(String id, String json) {}
}
