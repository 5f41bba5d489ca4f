package com.targetroadmap.defaults.feed;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes facts as a batch of CloudEvents 1.0, a deletion by the convention of http-feeds.org. */
@Singleton
final class CloudEvents {

    static final String BATCH = "application/cloudevents-batch+json";

    private final ObjectMapper json;
    private final String source;

    CloudEvents(ObjectMapper json, @Value("${micronaut.application.name:service}") String source) {
        this.json = json;
        this.source = source;
    }

    String batch(List<ToldFact> facts) {
        return facts.stream().map(this::event).collect(Collectors.joining(",\n", "[", "]"));
    }

    /** The state is JSON already, so it is put in as it is. */
    private String event(ToldFact fact) {
        var envelope = write(Envelope.of(fact, source));
        return fact.state() == null
                ? envelope
                : envelope.substring(0, envelope.length() - 1) + ",\"data\":" + fact.state() + "}";
    }

    private String write(Envelope envelope) {
        try {
            return json.writeValueAsString(envelope);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record Envelope(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            @Nullable String datacontenttype,
            @Nullable String method) {

        static Envelope of(ToldFact fact, String source) {
            boolean gone = fact.state() == null;
            return new Envelope(
                    "1.0",
                    fact.id(),
                    source,
                    fact.type(),
                    fact.subject(),
                    fact.toldAt(),
                    gone ? null : "application/json",
                    gone ? "DELETE" : null);
        }
    }
}
