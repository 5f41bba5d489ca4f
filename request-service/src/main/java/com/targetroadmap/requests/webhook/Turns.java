package com.targetroadmap.requests.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whose turn it is. A system that takes nothing lets whoever sends wait for its answer each time, so it gets one message at
 * a time, and after those of the others: whatever waits for it holds up nobody else.
 */
@Singleton
class Turns {

    private final Webhooks webhooks;
    private final Messages messages;

    Turns(Webhooks webhooks, Messages messages) {
        this.webhooks = webhooks;
        this.messages = messages;
    }

    /** What is sent next; in the running transaction. */
    List<UUID> next(Instant now, Duration lease, int limit) {
        List<UUID> failing = webhooks.failing();
        if (failing.isEmpty()) {
            return messages.due(now, limit);
        }
        List<UUID> next = new ArrayList<>(messages.dueOfOthers(failing, now, limit));
        List<UUID> underWay = messages.underWay(failing, now, now.plus(lease));
        for (UUID webhook : failing) {
            if (next.size() < limit && !underWay.contains(webhook)) {
                next.addAll(messages.dueOf(webhook, now));
            }
        }
        return next;
    }
}
