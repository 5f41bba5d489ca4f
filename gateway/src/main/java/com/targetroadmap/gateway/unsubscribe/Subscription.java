package com.targetroadmap.gateway.unsubscribe;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link switches off, and nothing else: these kinds on this channel for this person.
 *
 * @param channel {@code MAIL} or {@code SLACK}
 * @param kinds those that the message had
 */
@Introspected
public record Subscription(UUID person, String channel, List<String> kinds) {

    public Subscription {
        kinds = List.copyOf(kinds);
    }

    String text() {
        return person + " " + channel + " " + String.join(",", kinds);
    }

    static Optional<Subscription> of(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 3
                ? Optional.of(new Subscription(UUID.fromString(parts[0]), parts[1], List.of(parts[2].split(",", -1))))
                : Optional.empty();
    }
}
