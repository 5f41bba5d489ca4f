package com.targetroadmap.requests.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One event for one webhook.
 *
 * @param id the webhook-id: the same however often it is tried
 * @param due when it is tried next; ahead by the lease while somebody has it
 * @param outcomeId of the last attempt that was told of
 * @param reason why the last attempt failed
 */
@MappedEntity("webhook_message")
record Message(
        @Id UUID id,
        UUID webhookId,
        String event,
        String body,
        Instant at,
        State state,
        int attempts,
        Instant due,
        @Nullable UUID claimId,
        @Nullable UUID outcomeId,
        @Nullable String reason) {

    static Message waiting(UUID id, UUID webhook, EventKind kind, String body, Instant at) {
        return new Message(id, webhook, kind.type(), body, at, State.WAITING, 0, at, null, null, null);
    }

    Message after(State next, Instant nextDue, UUID outcome, @Nullable String why) {
        return new Message(id, webhookId, event, body, at, next, attempts, nextDue, null, outcome, why);
    }

    Message again(Instant now) {
        return new Message(id, webhookId, event, body, at, State.WAITING, 0, now, null, null, null);
    }

    enum State {
        WAITING,
        /** Its webhook is paused. */
        HELD,
        SENT,
        GIVEN_UP
    }
}
