package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.notice.OldNotices;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Removes what was sent or given up 90 days ago, and notices of that age, read or not, that no message holds any more.
 * What waits stays, with the notices that it holds. In short transactions; any number of instances may.
 */
@Singleton
class Forgetting {

    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 500;

    private final DeliveryRows deliveries;
    private final OldNotices notices;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Forgetting(
            DeliveryRows deliveries, OldNotices notices, TransactionOperations<Connection> transactions, Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        forget(DeliveryState.SENT, before);
        forget(DeliveryState.GIVEN_UP, before);
        forgetNotices(before);
    }

    private void forget(DeliveryState state, Instant before) {
        while (transactions.executeWrite(status -> some(state, before))) {
            // Each part is a transaction of its own.
        }
    }

    private boolean some(DeliveryState state, Instant before) {
        List<UUID> some = deliveries.since(state, before, AT_ONCE);
        if (!some.isEmpty()) {
            deliveries.remove(some);
        }
        return some.size() == AT_ONCE;
    }

    private void forgetNotices(Instant before) {
        UUID last = null;
        do {
            UUID after = last;
            last = transactions.executeWrite(status -> some(before, after));
        } while (last != null);
    }

    /** @return the last one that was looked at; {@code null}: there are no more */
    private @Nullable UUID some(Instant before, @Nullable UUID after) {
        List<UUID> some = notices.before(before, after, AT_ONCE);
        if (some.isEmpty()) {
            return null;
        }
        List<UUID> free = new ArrayList<>(some);
        free.removeAll(deliveries.held(some));
        notices.remove(free);
        return some.get(some.size() - 1);
    }
}
