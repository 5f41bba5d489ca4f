package com.targetroadmap.requests.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One message to one person, or to everybody in a channel.
 *
 * @param personId {@code null}: everybody in the channel
 * @param isDigest of several things; otherwise of one request or item
 * @param digestOn the day of a daily one where its receiver lives
 * @param dueAt when it is sent, or tried again; of a claimed one: when whoever claimed it is given up
 * @param attempt how often it was claimed
 * @param claimId by which it was claimed last
 * @param outcomeId by which it was said last what became of it
 * @param resendId by which somebody had it sent again
 * @param reason why it couldn't be sent the last time
 * @param changedAt when its state last changed
 */
@MappedEntity("delivery")
record Delivery(
        @Id UUID id,
        @Nullable UUID personId,
        DeliveryChannel channel,
        boolean isDigest,
        @Nullable LocalDate digestOn,
        DeliveryState state,
        Instant dueAt,
        int attempt,
        @Nullable UUID claimId,
        @Nullable UUID outcomeId,
        @Nullable UUID resendId,
        @Nullable String reason,
        Instant changedAt) {

    /** After this many nobody tries again by itself: the first one, and one after each of {@link Backoff}'s waits. */
    static final int ATTEMPTS = Backoff.WAITS.size() + 1;

    /** For so long whoever claims it has it alone. */
    static final Duration LEASE = Duration.ofMinutes(2);

    static Delivery due(UUID id, @Nullable UUID person, DeliveryChannel channel, boolean digest, Instant at) {
        return new Delivery(
                id, person, channel, digest, null, DeliveryState.WAITING, at, 0, null, null, null, null, at);
    }

    Delivery claimed(UUID claim, Instant at) {
        return with(DeliveryState.WAITING, at.plus(LEASE), attempt + 1, claim, outcomeId, resendId, reason, changedAt);
    }

    Delivery sent(UUID outcome, Instant at) {
        return with(DeliveryState.SENT, dueAt, attempt, claimId, outcome, resendId, null, at);
    }

    Delivery givenUp(@Nullable UUID outcome, String why, Instant at) {
        return with(DeliveryState.GIVEN_UP, dueAt, attempt, claimId, outcome, resendId, why, at);
    }

    Delivery triedAgain(UUID outcome, String why, Instant next) {
        return with(DeliveryState.WAITING, next, attempt, null, outcome, resendId, why, changedAt);
    }

    Delivery sentAgain(UUID resend, Instant at) {
        return with(DeliveryState.WAITING, at, 0, null, outcomeId, resend, reason, at);
    }

    boolean isSentAgain() {
        return resendId != null;
    }

    private Delivery with(
            DeliveryState now,
            Instant due,
            int attempts,
            @Nullable UUID claim,
            @Nullable UUID outcome,
            @Nullable UUID resend,
            @Nullable String why,
            Instant changed) {
        return new Delivery(
                id, personId, channel, isDigest, digestOn, now, due, attempts, claim, outcome, resend, why, changed);
    }
}
