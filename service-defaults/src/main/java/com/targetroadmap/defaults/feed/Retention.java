package com.targetroadmap.defaults.feed;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newest fact of each subject for good, and the older ones for 14 days: as long as a reader may be away and go
 * on where it stopped.
 */
@Singleton
@Requires(beans = DataSource.class)
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration KEPT = Duration.ofDays(14);
    private static final int MOST_AT_ONCE = 1_000;

    private final ToldFacts facts;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Retention(ToldFacts facts, TransactionOperations<Connection> transactions, Clock clock) {
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "6h")
    void deleteWhatIsReplaced() {
        var until = clock.instant().minus(KEPT);
        long deleted = 0;
        var replaced = replacedBefore(until);
        while (!replaced.isEmpty()) {
            var positions = replaced;
            deleted += transactions.executeWrite(status -> facts.delete(positions));
            replaced = replacedBefore(until);
        }
        if (deleted > 0) {
            LOG.info("Deleted {} facts that newer ones had replaced", deleted);
        }
    }

    /** Looked up apart from the deletion, because looking takes long where there is little to delete. */
    private List<Long> replacedBefore(Instant until) {
        return transactions.executeRead(status -> facts.replacedBefore(until, MOST_AT_ONCE));
    }
}
