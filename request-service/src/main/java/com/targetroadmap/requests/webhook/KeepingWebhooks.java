package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.notice.OfWebhooks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds, pauses and removes webhooks, changes their secrets, tries them out. */
@Singleton
class KeepingWebhooks {

    private static final int MOST = 50;

    /** For so long the former secret signs as well. */
    private static final Duration BOTH = Duration.ofHours(24);

    private static final int PAGE = 50;

    private final Webhooks webhooks;
    private final Messages messages;
    private final Events events;
    private final OfWebhooks notices;
    private final People people;
    private final Fingerprint fingerprint;
    private final Clock clock;

    KeepingWebhooks(
            Webhooks webhooks,
            Messages messages,
            Events events,
            OfWebhooks notices,
            People people,
            Fingerprint fingerprint,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.events = events;
        this.notices = notices;
        this.people = people;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ShownWebhook.All all() {
        return new ShownWebhook.All(webhooks.shown().stream()
                .map(each -> ShownWebhook.of(each, null))
                .toList());
    }

    @Transactional(readOnly = true)
    ShownWebhook.WithMessages one(UUID id, MessagePlace from) {
        Webhook webhook = webhooks.findById(id)
                .filter(found -> found.state() != Webhook.State.REMOVED)
                .orElseThrow(KeepingWebhooks::notThere);
        List<Message> found = messages.of(id, from.at(), from.id(), PAGE + 1);
        return new ShownWebhook.WithMessages(
                ShownWebhook.of(webhook, null),
                found.stream()
                        .limit(PAGE)
                        .map(message -> ShownWebhook.ShownMessage.of(message, events.told(message)))
                        .toList(),
                found.size() > PAGE ? MessagePlace.after(found.get(PAGE - 1)).toString() : null);
    }

    /** With its secret, the first time. */
    @Transactional
    ShownWebhook add(UUID id, NewWebhook body, Caller caller) {
        NewWebhook.Read read = body.read();
        String print = fingerprint.of(body);
        Optional<Webhook> earlier = webhooks.findById(id);
        if (earlier.isPresent()) {
            if (!earlier.get().fingerprint().equals(print)) {
                throw Problem.conflict("id-taken", "This id stands for another webhook already. Make a new one.");
            }
            return ShownWebhook.of(earlier.get(), null);
        }
        if (webhooks.countShown() >= MOST) {
            throw Problem.conflict("too-many", "There are %d webhooks already. Remove one first.".formatted(MOST));
        }
        String secret = Secrets.fresh();
        Webhook added = webhooks.save(new Webhook(
                id,
                read.url(),
                read.role(),
                read.events(),
                secret,
                null,
                null,
                id,
                Webhook.State.ACTIVE,
                null,
                null,
                people.remember(caller),
                now(),
                print));
        return ShownWebhook.of(added, secret);
    }

    /** A new secret; the one before signs as well for a day. A repeat isn't shown it. */
    @Transactional
    ShownWebhook rotate(UUID id, UUID secretId) {
        Webhook webhook = held(id);
        if (secretId.equals(webhook.secretId())) {
            return ShownWebhook.of(webhook, null);
        }
        String secret = Secrets.fresh();
        return ShownWebhook.of(webhooks.update(webhook.rotated(secretId, secret, now().plus(BOTH))), secret);
    }

    /** What waits for a paused one is held, and sent when it goes on; what happens meanwhile it doesn't hear of. */
    @Transactional
    ShownWebhook turn(UUID id, Webhook.State state) {
        if (state == Webhook.State.FAILING || state == Webhook.State.GONE) {
            throw Problem.invalid("state", "Please choose ACTIVE, PAUSED or REMOVED.");
        }
        Webhook webhook = webhooks.findByIdForUpdate(id).orElseThrow(KeepingWebhooks::notThere);
        if (state != Webhook.State.REMOVED) {
            mustBeThere(webhook);
        }
        notices.seenTo(id);
        turnMessages(id, state);
        return ShownWebhook.of(webhooks.update(webhook.with(state, null)), null);
    }

    /** What waits for one that is removed nobody ever gets, so it is forgotten as everything that is over. */
    private void turnMessages(UUID id, Webhook.State state) {
        switch (state) {
            case ACTIVE -> messages.turn(id, Message.State.HELD, Message.State.WAITING);
            case REMOVED -> {
                messages.turn(id, Message.State.WAITING, Message.State.GIVEN_UP);
                messages.turn(id, Message.State.HELD, Message.State.GIVEN_UP);
            }
            default -> messages.turn(id, Message.State.WAITING, Message.State.HELD);
        }
    }

    @Transactional
    void test(UUID id, UUID messageId) {
        Webhook webhook = held(id);
        if (messages.findById(messageId).isEmpty()) {
            messages.save(Message.waiting(messageId, webhook.id(), EventKind.TEST, events.test(now()), now()));
        }
    }

    /** Tries it again from the beginning. */
    @Transactional
    void resend(UUID id, UUID messageId) {
        held(id);
        Message message = messages.findByIdForUpdate(messageId)
                .filter(each -> each.webhookId().equals(id))
                .orElseThrow(() -> Problem.notFound("The message"));
        if (message.state() == Message.State.GIVEN_UP || message.state() == Message.State.SENT) {
            messages.update(message.again(now()));
        }
    }

    /** One that something can be sent to. */
    private Webhook held(UUID id) {
        Webhook webhook = webhooks.findByIdForUpdate(id).orElseThrow(KeepingWebhooks::notThere);
        mustBeThere(webhook);
        if (webhook.state() != Webhook.State.ACTIVE) {
            throw Problem.conflict("webhook-paused", "This webhook is paused. Let it go on first.");
        }
        return webhook;
    }

    /** Without its secret it would hear things that nobody has signed. */
    private static void mustBeThere(Webhook webhook) {
        if (webhook.state() == Webhook.State.REMOVED) {
            throw notThere();
        }
        if (webhook.secret() == null) {
            throw gone();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Problem gone() {
        return Problem.conflict("webhook-gone", "The other side said that this address is gone. Add a new webhook.");
    }

    private static Problem notThere() {
        return Problem.notFound("The webhook");
    }
}
