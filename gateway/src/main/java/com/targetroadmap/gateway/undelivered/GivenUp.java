package com.targetroadmap.gateway.undelivered;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deliveries that were given up, newest first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record GivenUp(List<One> deliveries, @Nullable String next) {

    GivenUp {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * One of them.
     *
     * @param at when it was given up
     * @param reason as a way out has reported it: a key of the words of {@code undelivered} and what the other side's
     *     rules call it
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record One(
            UUID id,
            String channel,
            @Nullable Receiver to,
            @Nullable Integer attempts,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable Boolean digest) {

        /** The key of its words. */
        public String key() {
            return reason == null ? "unknown" : reason.split(" ", 2)[0];
        }

        /** What the other side calls it; empty where it has said nothing. */
        public String code() {
            return reason == null || !reason.contains(" ") ? "" : reason.split(" ", 2)[1];
        }
    }

    /** Whom it was for. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Receiver(@Nullable UUID personId, String name) {}
}
