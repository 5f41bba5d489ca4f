package com.targetroadmap.gateway.upstream;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** The services that this gateway asks, each with a breaker of its own. */
@Singleton
public final class Neighbours {

    private final Map<String, Neighbour> neighbours = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private final Clock clock;

    Neighbours(@Named(TaskExecutors.BLOCKING) ExecutorService threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    public Neighbour named(String serviceId) {
        return neighbours.computeIfAbsent(serviceId, name -> new Neighbour(name, new Breaker(clock), threads));
    }
}
