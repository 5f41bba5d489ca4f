package com.targetroadmap.system.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Answer;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Reads a feed all the while and keeps the id of every event that it was served. */
final class FeedWatch implements AutoCloseable {

    private static final String FROM_THE_START = "?timeout=500";

    private static final long PAUSE_NANOS = 20_000_000;

    private final Services services;
    private final ServiceProcess source;
    private final Map<Long, String> served = new ConcurrentHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;
    private String last = "";

    FeedWatch(Services services, ServiceProcess source) {
        this.services = services;
        this.source = source;
        thread = new Thread(this::watch, "watches-" + source.name());
        thread.start();
    }

    /** Every id that was served, by its position. */
    Map<Long, String> served() {
        return served;
    }

    /** What must not happen to a reader: an event that was served is unknown, or a position comes with another id. */
    List<String> broken() {
        return broken;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch() {
        while (!stopped) {
            try {
                Answer answer =
                        services.feed(source, last.isEmpty() ? FROM_THE_START : "?timeout=500&lastEventId=" + last);
                if (answer.status() == 200) {
                    answer.body().forEach(this::keep);
                } else if (answer.status() == 410) {
                    broken.add("%s doesn't know %s any more".formatted(source.name(), last));
                    last = "";
                }
            } catch (IOException | IllegalArgumentException cut) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void keep(JsonNode event) {
        String id = event.path("id").asText();
        long position = Long.parseLong(id.substring(0, id.indexOf('-')));
        String before = served.put(position, id);
        if (before != null && !before.equals(id)) {
            broken.add("%s served %s and %s at one position".formatted(source.name(), before, id));
        }
        last = id;
    }
}
