package com.targetroadmap.requests.webhook;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Removes what was taken or given up 30 days ago, in short transactions; any number of instances may. What waits stays. */
@Singleton
class OldMessages {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    private final Messages messages;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    OldMessages(Messages messages, TransactionOperations<Connection> transactions, Clock clock) {
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        forget(Message.State.SENT, before);
        forget(Message.State.GIVEN_UP, before);
    }

    private void forget(Message.State state, Instant before) {
        while (transactions.executeWrite(status -> some(state, before))) {
            // Each part is a transaction of its own.
        }
    }

    private boolean some(Message.State state, Instant before) {
        List<UUID> some = messages.since(state, before, AT_ONCE);
        if (!some.isEmpty()) {
            messages.remove(some);
        }
        return some.size() == AT_ONCE;
    }
}
