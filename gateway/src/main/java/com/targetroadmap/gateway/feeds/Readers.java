package com.targetroadmap.gateway.feeds;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.upstream.Neighbours;
import jakarta.inject.Singleton;
import java.util.List;

/** Both services: each reads the other. */
@Singleton
final class Readers {

    private final List<Reader> readers;

    Readers(RoadmapReadersClient roadmap, RequestReadersClient requests, Neighbours neighbours) {
        readers = List.of(
                new Reader("roadmap-service", roadmap, neighbours.named("roadmap-service")),
                new Reader("request-service", requests, neighbours.named("request-service")));
    }

    List<Reader> all() {
        return readers;
    }

    Reader named(String name) {
        return readers.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("A service of that name"));
    }
}
