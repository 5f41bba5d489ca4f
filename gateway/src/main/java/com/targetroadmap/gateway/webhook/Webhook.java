package com.targetroadmap.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Another system that hears of what happens.
 *
 * @param state {@code ACTIVE}, {@code PAUSED}, {@code FAILING}, {@code GONE}
 * @param secret in the answer that makes it, and never again
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Webhook(
        UUID id,
        String url,
        String role,
        List<String> events,
        String state,
        @Nullable Instant failingSince,
        @Nullable String reason,
        @Nullable Instant twoSecretsUntil,
        Instant at,
        @Nullable String secret) {

    Webhook {
        events = List.copyOf(events);
    }

    public boolean isActive() {
        return state.equals("ACTIVE");
    }

    public boolean isGone() {
        return state.equals("GONE");
    }

    /** Fit for a log. */
    @Override
    public String toString() {
        return "Webhook " + id;
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record All(List<Webhook> webhooks) {

        All {
            webhooks = List.copyOf(webhooks);
        }

        /** How many take nothing any more. */
        long failing() {
            return webhooks.stream()
                    .filter(webhook -> webhook.isGone() || webhook.state().equals("FAILING"))
                    .count();
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record WithMessages(
            Webhook webhook,
            List<Message> messages,
            @Nullable String next) {

        WithMessages {
            messages = List.copyOf(messages);
        }

        /** Whether something was not tried yet, which takes seconds. */
        public boolean isUnderWay() {
            return messages.stream().anyMatch(message -> message.state().equals("WAITING") && message.attempts() == 0);
        }
    }

    /**
     * @param request that it tells of
     * @param item that it tells of
     * @param state {@code WAITING}, {@code HELD}, {@code SENT}, {@code GIVEN_UP}
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(
            UUID id,
            String event,
            @Nullable Asked request,
            @Nullable Item item,
            Instant at,
            String state,
            int attempts,
            Instant due,
            @Nullable String reason) {

        public boolean isOver() {
            return state.equals("SENT") || state.equals("GIVEN_UP");
        }
    }

    /** @param customer the customer's name */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(UUID id, String reference, String customer) {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(UUID id, String name) {}
}
