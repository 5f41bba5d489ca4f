package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.ownline.Expiry;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/**
 * Tells the items whose line has become too old by the clock alone. Readers of their facts know the day and don't wait
 * for this; it is what makes the end of a line a fact.
 */
@Singleton
class OldLines {

    private final Expiry lines;
    private final ItemFacts facts;
    private final Changes changes;
    private final TransactionOperations<Connection> transactions;

    OldLines(Expiry lines, ItemFacts facts, Changes changes, TransactionOperations<Connection> transactions) {
        this.lines = lines;
        this.facts = facts;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "${roadmap.old-lines-every:1m}")
    void end() {
        if (lines.isDue()) {
            transactions.executeWrite(status -> {
                changes.begin();
                facts.tell(List.of());
                return true;
            });
        }
    }
}
