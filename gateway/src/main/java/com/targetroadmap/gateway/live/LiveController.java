package com.targetroadmap.gateway.live;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Server-sent events that carry the name of a section and nothing else: the browser fetches that section with its own
 * rights.
 */
@Controller("/live")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class LiveController {

    /** Keeps the connection known as alive on both sides. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Changes changes;
    private final Clock clock;

    LiveController(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param since when the page was made
     * @param lastHeard the id of the last event before the connection broke, which is its time
     */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> live(
            @QueryValue(defaultValue = "0") long since, @Nullable @Header("Last-Event-ID") Long lastHeard) {
        Flux<String> beats =
                Flux.interval(Duration.ZERO, BEAT).map(beat -> "beat").onBackpressureDrop();
        return Flux.merge(changes.since(lastHeard == null ? since : lastHeard), beats)
                .takeUntilOther(changes.end())
                .map(this::event);
    }

    private Event<String> event(String name) {
        return Event.of(name).name(name).id(String.valueOf(clock.millis()));
    }
}
