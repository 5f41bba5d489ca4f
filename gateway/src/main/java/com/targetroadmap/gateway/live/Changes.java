package com.targetroadmap.gateway.live;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Which sections of pages have changed, for everyone who has one open. A burst of changes is told once. */
@Singleton
class Changes {

    /** The sections there are. */
    static final List<String> SECTIONS = List.of("requests", "roadmap");

    private static final Duration BURST = Duration.ofMillis(100);
    private static final Duration EMIT_PATIENCE = Duration.ofSeconds(1);
    private static final int WAITING = 16;

    private final Sinks.Many<String> sink = Sinks.many().multicast().directBestEffort();
    private final Flux<String> told;
    private final Sinks.Empty<Void> end = Sinks.empty();
    private final Map<String, Long> latest = new ConcurrentHashMap<>();
    private final Clock clock;

    Changes(Clock clock) {
        this.clock = clock;
        SECTIONS.forEach(section -> latest.put(section, clock.millis()));
        told = sink.asFlux()
                .buffer(BURST)
                .map(LinkedHashSet::new)
                .flatMapIterable(burst -> burst)
                .share();
    }

    void changed(String section) {
        latest.put(section, clock.millis());
        sink.emitNext(section, Sinks.EmitFailureHandler.busyLooping(EMIT_PATIENCE));
    }

    /** The sections that change from now on, after those that have changed since then (milliseconds of the epoch). */
    Flux<String> since(long then) {
        return Flux.fromIterable(missed(then)).concatWith(told.onBackpressureBuffer(WAITING, dropped -> {}));
    }

    /** Comes when this process stops: open pages have to listen to another one. */
    Mono<Void> end() {
        return end.asMono();
    }

    @EventListener
    void stop(ServerShutdownEvent event) {
        end.tryEmitEmpty();
    }

    private Collection<String> missed(long then) {
        return SECTIONS.stream().filter(section -> latest.get(section) >= then).toList();
    }
}
