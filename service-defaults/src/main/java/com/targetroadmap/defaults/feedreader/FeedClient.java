package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.feed.FeedHeaders;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Reads one other service's feed over HTTP. Waits as long as the feed lets it, or until the reader stops. */
final class FeedClient implements AutoCloseable {

    /** How long the feed may let a reader wait for something new: a lease is renewed in between. */
    static final Duration LONG_POLL = Lease.TIME.dividedBy(2);

    private static final MediaType BATCH = MediaType.of("application/cloudevents-batch+json");

    private final String service;
    private final HttpClient http;
    private final ObjectMapper json;
    private final ServicePass pass;
    private volatile long newestPosition;

    FeedClient(String service, HttpClient http, ObjectMapper json, ServicePass pass) {
        this.service = service;
        this.http = http;
        this.json = json;
        this.pass = pass;
    }

    /**
     * @param lastEventId where the reader is; {@code null} is the start
     * @param compact leaves out what newer events have replaced
     * @throws UnknownEvent when the feed doesn't know that event
     */
    List<FeedEvent> after(@Nullable String lastEventId, boolean compact, Stop stop) {
        var uri = UriBuilder.of("/feed").queryParam("timeout", LONG_POLL.toMillis());
        if (compact) {
            uri.queryParam("compact", true);
        }
        if (lastEventId != null) {
            uri.queryParam("lastEventId", lastEventId);
        }
        try {
            return events(get(uri.build(), BATCH, stop));
        } catch (HttpClientResponseException e) {
            if (e.getStatus() == HttpStatus.GONE) {
                throw new UnknownEvent(lastEventId);
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("What %s sent is no batch of events".formatted(service), e);
        }
    }

    /** The id of the newest event; {@code null} while there is none. */
    @Nullable
    String newest(Stop stop) {
        try {
            var answer = get(URI.create("/feed/newest"), MediaType.APPLICATION_JSON_TYPE, stop);
            return json.readValue(answer, Newest.class).lastEventId();
        } catch (IOException e) {
            throw new UncheckedIOException("What %s sent names no event".formatted(service), e);
        }
    }

    /** How far the feed had got when it answered last. */
    long newestPosition() {
        return newestPosition;
    }

    @Override
    public void close() {
        http.close();
    }

    private String get(URI uri, MediaType type, Stop stop) {
        var request = HttpRequest.GET(uri).accept(type);
        pass.tokenFor(service).ifPresent(request::bearerAuth);
        var answer =
                stop.orResultOf(Mono.from(http.exchange(request, String.class)).toFuture());
        newestPosition = answer.getHeaders().get(FeedHeaders.NEWEST, Long.class).orElse(newestPosition);
        return answer.body();
    }

    private List<FeedEvent> events(String batch) throws IOException {
        var events = new ArrayList<FeedEvent>();
        for (var event : json.readValue(batch, Argument.listOf(WireEvent.class))) {
            events.add(event.event(json));
        }
        return events;
    }
}
