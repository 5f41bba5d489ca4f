package com.targetroadmap.gateway.undelivered;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Deliveries that were given up, newest first.
 *
 * @param unreachable names of people to whom nothing can be sent
 * @param moreUnreachable whether there are more of them
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record GivenUp(
        List<One> deliveries,
        @Nullable String next,
        @Nullable List<String> unreachable,
        @Nullable Boolean moreUnreachable) {

    GivenUp {
        deliveries = List.copyOf(deliveries);
        unreachable = unreachable == null ? List.of() : List.copyOf(unreachable);
    }

    long since(Instant moment) {
        return deliveries.stream()
                .filter(one -> one.at() != null && one.at().isAfter(moment))
                .count();
    }

    /**
     * One of them.
     *
     * @param to {@code null}: everybody in a channel
     * @param at when it was given up
     * @param reason as a way out has reported it: a key of the words of {@code undelivered} and what the other side's
     *     rules call it
     * @param requests some of those that it tells of
     * @param items that it announces
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
            @Nullable Boolean digest,
            @Nullable List<About> requests,
            @Nullable List<Item> items) {

        private static final Pattern OURS = Pattern.compile("([a-z-]+)(?: ([\\w. ]+))?");

        One {
            requests = requests == null ? List.of() : List.copyOf(requests);
            items = items == null ? List.of() : List.copyOf(items);
        }

        /** The key of its words; whatever else stands there was noted where nobody carries. */
        public String key() {
            return reason == null || !OURS.matcher(reason).matches() ? "silent" : reason.split(" ", 2)[0];
        }

        /** What the other side calls it; empty where it has said nothing. */
        public String code() {
            return key().equals("silent") || !reason.contains(" ") ? "" : reason.split(" ", 2)[1];
        }
    }

    /** A request that it tells of. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record About(UUID id, String reference, @Nullable Receiver customer) {}

    /** An item that it announces. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(UUID id, String name) {}

    /** Whom it was for, or a customer. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Receiver(String name) {}
}
