package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.delivery.Backoff;
import com.targetroadmap.requests.notice.OfWebhooks;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives out what is due, each to one at a time, and notes what became of it. */
@Singleton
class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = Backoff.WAITS.size() + 1;

    /** That all attempts at a message take. */
    private static final Duration LEAST = Backoff.WAITS.stream().reduce(Duration.ZERO, Duration::plus);

    private static final int MOST = 50;
    private static final int REASON = 300;

    private final Webhooks webhooks;
    private final Messages messages;
    private final Turns turns;
    private final OfWebhooks notices;
    private final Clock clock;

    Carrying(Webhooks webhooks, Messages messages, Turns turns, OfWebhooks notices, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.turns = turns;
        this.notices = notices;
        this.clock = clock;
    }

    /** On H2 whoever writes holds everybody up, so nobody does for nothing. */
    @Transactional(readOnly = true)
    boolean isAnything(UUID claim) {
        return !messages.claimed(claim).isEmpty()
                || !turns.next(now(), LEASE, 1).isEmpty();
    }

    @Transactional
    Claimed claim(UUID claim, int limit) {
        List<Message> got = messages.claimed(claim);
        if (got.isEmpty()) {
            Instant now = now();
            messages.giveUp(now, ATTEMPTS);
            turns.next(now, LEASE, Math.max(1, Math.min(limit, MOST)))
                    .forEach(id -> messages.claim(id, claim, now, now.plus(LEASE)));
            got = messages.claimed(claim);
        }
        return new Claimed(
                got.stream().map(this::shown).flatMap(Optional::stream).toList());
    }

    @Transactional
    void note(UUID messageId, UUID outcomeId, Outcome outcome) {
        UUID webhookId =
                messages.findById(messageId).map(Message::webhookId).orElseThrow(() -> Problem.notFound("The message"));
        Webhook webhook = webhooks.findByIdForUpdate(webhookId).orElseThrow();
        Message message = messages.findByIdForUpdate(messageId).orElseThrow();
        boolean open = message.state() == Message.State.WAITING || message.state() == Message.State.HELD;
        if (!open || outcomeId.equals(message.outcomeId())) {
            return;
        }
        if (outcome.sent()) {
            messages.update(message.after(Message.State.SENT, now(), outcomeId, null));
            webhooks.update(webhook.failing(null));
        } else if (outcome.gone() && webhook.state() != Webhook.State.REMOVED) {
            messages.update(message.after(Message.State.GIVEN_UP, now(), outcomeId, cut(outcome.reason())));
            messages.turn(webhookId, Message.State.WAITING, Message.State.GIVEN_UP);
            webhooks.update(webhook.with(Webhook.State.GONE, cut(outcome.reason())));
            notices.stopped(webhookId, now());
        } else {
            failed(webhook, message, outcomeId, outcome);
        }
    }

    /** One failure never pauses; that all attempts at a message failed and nothing else was taken meanwhile does. */
    private void failed(Webhook webhook, Message message, UUID outcomeId, Outcome outcome) {
        Instant now = now();
        Webhook failing = webhook.failingSince() == null ? webhook.failing(now) : webhook;
        String why = cut(outcome.reason());
        if (message.attempts() < ATTEMPTS) {
            double chance = ThreadLocalRandom.current().nextDouble();
            Instant next = now.plus(Backoff.after(message.attempts(), outcome.retryAfterSeconds(), chance));
            messages.update(message.after(message.state(), next, outcomeId, why));
            webhooks.update(failing);
            return;
        }
        messages.update(message.after(Message.State.GIVEN_UP, now, outcomeId, why));
        boolean nothingTaken = !failing.failingSince().isAfter(now.minus(LEAST));
        if (nothingTaken && webhook.state() == Webhook.State.ACTIVE) {
            LOG.warn(
                    "Webhook {} is paused: it has taken nothing since {} ({})",
                    webhook.id(),
                    failing.failingSince(),
                    why);
            messages.turn(webhook.id(), Message.State.WAITING, Message.State.HELD);
            failing = failing.with(Webhook.State.FAILING, why);
            notices.stopped(webhook.id(), now);
        }
        webhooks.update(failing);
    }

    private Optional<Claimed.One> shown(Message message) {
        return webhooks.findById(message.webhookId())
                .filter(webhook -> webhook.state() == Webhook.State.ACTIVE)
                .map(webhook -> new Claimed.One(
                        message.id(), webhook.url(), webhook.secrets(now()), message.body(), message.attempts()));
    }

    private static @Nullable String cut(@Nullable String reason) {
        return reason == null || reason.length() <= REASON ? reason : reason.substring(0, REASON);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
