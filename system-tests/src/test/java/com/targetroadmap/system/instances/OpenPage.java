package com.targetroadmap.system.instances;

import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A page that somebody has open: hears which of its sections have changed. */
final class OpenPage implements AutoCloseable {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Stream<String> lines;

    OpenPage(Visitor visitor, ServiceProcess gateway) throws IOException {
        HttpRequest live = HttpRequest.newBuilder(
                        URI.create(gateway.url() + "/live?since=" + System.currentTimeMillis()))
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = visitor.http().send(live, BodyHandlers.ofLines());
            lines = answer.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread listening = new Thread(this::listen, "hears-" + gateway.label());
        listening.setDaemon(true);
        listening.start();
    }

    /** Whether a section has changed since this was asked the last time. */
    boolean hasHeard(String section) {
        return heard.removeIf(("event:" + section)::equals);
    }

    @Override
    public void close() {
        lines.close();
    }

    private void listen() {
        try {
            lines.map(line -> line.replace(" ", ""))
                    .filter(line -> line.startsWith("event:"))
                    .forEach(heard::add);
        } catch (UncheckedIOException closed) {
            heard.clear();
        }
    }
}
