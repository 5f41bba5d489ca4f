package com.targetroadmap.requests.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Another system that hears of what happens.
 *
 * @param role what it gets is what this role may see
 * @param events names of them, with spaces between
 * @param secret signs what is sent; {@code null} once it is gone
 * @param formerSecret signs as well until {@code formerUntil}
 * @param secretId the id under which the newest secret was asked for
 * @param failingSince since when nothing was taken; {@code null}: the last one was
 * @param reason why it is paused or gone
 */
@MappedEntity("webhook")
record Webhook(
        @Id UUID id,
        String url,
        String role,
        String events,
        @Nullable String secret,
        @Nullable String formerSecret,
        @Nullable Instant formerUntil,
        @Nullable UUID secretId,
        State state,
        @Nullable Instant failingSince,
        @Nullable String reason,
        UUID who,
        Instant at,
        String fingerprint) {

    boolean hears(EventKind kind) {
        return List.of(events.split(" ", -1)).contains(kind.type());
    }

    /** What signs now, the newest first. */
    List<String> secrets(Instant now) {
        boolean former = formerSecret != null && formerUntil != null && formerUntil.isAfter(now);
        return Stream.of(secret, former ? formerSecret : null)
                .filter(each -> each != null)
                .toList();
    }

    Webhook with(State next, @Nullable String why) {
        boolean gone = next == State.GONE || next == State.REMOVED;
        return new Webhook(
                id,
                url,
                role,
                events,
                gone ? null : secret,
                gone ? null : formerSecret,
                gone ? null : formerUntil,
                secretId,
                next,
                next == State.ACTIVE ? null : failingSince,
                why,
                who,
                at,
                fingerprint);
    }

    Webhook rotated(UUID newId, String newSecret, Instant until) {
        return new Webhook(
                id,
                url,
                role,
                events,
                newSecret,
                secret,
                until,
                newId,
                state,
                failingSince,
                reason,
                who,
                at,
                fingerprint);
    }

    Webhook failing(@Nullable Instant since) {
        return new Webhook(
                id,
                url,
                role,
                events,
                secret,
                formerSecret,
                formerUntil,
                secretId,
                state,
                since,
                reason,
                who,
                at,
                fingerprint);
    }

    /** Fit for a log. */
    @Override
    public String toString() {
        return "Webhook " + id;
    }

    enum State {
        ACTIVE,
        /** By a product manager. */
        PAUSED,
        /** By itself: all attempts at a message failed, and nothing was taken meanwhile. */
        FAILING,
        /** The other side said so (410). */
        GONE,
        /** By a product manager; not shown any more. */
        REMOVED
    }
}
