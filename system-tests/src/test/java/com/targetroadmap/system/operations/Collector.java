package com.targetroadmap.system.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for an OpenTelemetry collector: keeps what it is sent. */
final class Collector implements AutoCloseable {

    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether a service has sent a span of the trace. What is sent is protobuf: texts and ids stand in it as they are. */
    boolean hasSpan(String service, String trace) {
        String name = HexFormat.of().formatHex(service.getBytes(StandardCharsets.UTF_8));
        return received.stream().anyMatch(sent -> sent.contains(name) && sent.contains(trace));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
