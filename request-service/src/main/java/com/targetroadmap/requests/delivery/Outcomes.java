package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps what became of deliveries. */
@Singleton
class Outcomes {

    private final DeliveryRows rows;
    private final AllContents contents;
    private final Clock clock;

    Outcomes(DeliveryRows rows, AllContents contents, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.clock = clock;
    }

    /** What was sent is sent, whoever says something else of another attempt. */
    @Transactional
    DeliveryNow keep(UUID id, UUID outcome, NewOutcome body) {
        NewOutcome.Read read = body.read();
        Delivery before = held(id);
        if (outcome.equals(before.outcomeId()) || before.state() == DeliveryState.SENT) {
            return DeliveryNow.of(before);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return DeliveryNow.of(
                read.sent() ? rows.update(before.sent(outcome, now)) : failed(before, outcome, read, now));
    }

    /** What isn't true any more isn't sent, and whoever wants it sent is told so. */
    @Transactional
    DeliveryNow resend(UUID id, UUID resend) {
        Delivery before = held(id);
        if (resend.equals(before.resendId())) {
            return again(before);
        }
        if (before.state() != DeliveryState.GIVEN_UP) {
            throw Problem.conflict("not-given-up", "It is sent, or will be tried again by itself.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return again(rows.update(before.sentAgain(resend, now)));
    }

    private DeliveryNow again(Delivery delivery) {
        boolean isNothing = contents.of(delivery).shown(delivery).isEmpty();
        return DeliveryNow.of(delivery).told(isNothing);
    }

    private Delivery failed(Delivery before, UUID outcome, NewOutcome.Read read, Instant now) {
        if (before.state() == DeliveryState.GIVEN_UP) {
            return before;
        }
        if (read.permanent() || before.attempt() >= Delivery.ATTEMPTS) {
            return rows.update(before.givenUp(outcome, read.reason(), now));
        }
        double chance = ThreadLocalRandom.current().nextDouble();
        Instant next = now.plus(Backoff.after(before.attempt(), read.retryAfterSeconds(), chance));
        return rows.update(before.triedAgain(outcome, read.reason(), next));
    }

    private Delivery held(UUID id) {
        return rows.findByIdForUpdate(id).orElseThrow(() -> Problem.notFound("The delivery"));
    }
}
