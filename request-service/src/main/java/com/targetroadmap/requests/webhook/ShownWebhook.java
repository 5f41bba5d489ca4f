package com.targetroadmap.requests.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook as product managers see it.
 *
 * @param secret only in the answer that makes it, and never again
 * @param twoSecretsUntil until when the former secret signs as well
 */
@Serdeable
record ShownWebhook(
        UUID id,
        String url,
        String role,
        List<String> events,
        Webhook.State state,
        @Nullable Instant failingSince,
        @Nullable String reason,
        @Nullable Instant twoSecretsUntil,
        Instant at,
        @Nullable String secret) {

    static ShownWebhook of(Webhook webhook, @Nullable String newSecret) {
        return new ShownWebhook(
                webhook.id(),
                webhook.url(),
                webhook.role(),
                List.of(webhook.events().split(" ", -1)),
                webhook.state(),
                webhook.failingSince(),
                webhook.reason(),
                webhook.formerUntil(),
                webhook.at(),
                newSecret);
    }

    /** Fit for a log. */
    @Override
    public String toString() {
        return "Webhook " + id;
    }

    /** All that there are. */
    @Serdeable
    record All(List<ShownWebhook> webhooks) {}

    /**
     * One with what was sent to it, the newest first.
     *
     * @param next asks for the page after this one; {@code null}: there is none
     */
    @Serdeable
    record WithMessages(
            ShownWebhook webhook,
            List<ShownMessage> messages,
            @Nullable String next) {}

    /**
     * @param request that it tells of, where the webhook may know of it
     * @param item that it tells of
     * @param due when a waiting one is tried next
     */
    @Serdeable
    record ShownMessage(
            UUID id,
            String event,
            Event.@Nullable OfRequest request,
            Event.@Nullable OfItem item,
            Instant at,
            Message.State state,
            int attempts,
            Instant due,
            @Nullable String reason) {

        static ShownMessage of(Message message, Event.Data told) {
            return new ShownMessage(
                    message.id(),
                    message.event(),
                    told.request(),
                    told.item(),
                    message.at(),
                    message.state(),
                    message.attempts(),
                    message.due(),
                    message.reason());
        }
    }
}
