package com.targetroadmap.system.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for a channel of Slack with an incoming webhook: keeps what is posted. */
final class SlackChannel implements AutoCloseable {

    /** The part of the address that nobody else may know. */
    static final String SECRET = "B1-secret";

    private final HttpServer server;
    private final List<String> posted = new CopyOnWriteArrayList<>();

    SlackChannel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/services/T1/" + SECRET, this::receive);
        server.start();
    }

    /** With the address in it. */
    Path file() throws IOException {
        String address = "http://127.0.0.1:%d/services/T1/%s"
                .formatted(server.getAddress().getPort(), SECRET);
        Path file = Files.createTempFile("slack", ".webhook");
        file.toFile().deleteOnExit();
        return Files.writeString(file, address);
    }

    List<String> posted() {
        return posted;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] ok = "ok".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, ok.length);
        exchange.getResponseBody().write(ok);
        exchange.close();
    }
}
