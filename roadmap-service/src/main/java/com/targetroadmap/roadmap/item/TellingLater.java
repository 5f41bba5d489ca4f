package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Tells, a transaction after the other, the items that a large change had to leave for later. */
@Singleton
class TellingLater {

    private final ItemsToTell noted;
    private final ItemFacts facts;
    private final Changes changes;
    private final TransactionOperations<Connection> transactions;

    TellingLater(ItemsToTell noted, ItemFacts facts, Changes changes, TransactionOperations<Connection> transactions) {
        this.noted = noted;
        this.facts = facts;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "1s")
    void tell() {
        while (!noted.some(1).isEmpty() && tellSome()) {}
    }

    private boolean tellSome() {
        return transactions.executeWrite(status -> {
            changes.begin();
            return facts.tellNoted();
        });
    }
}
