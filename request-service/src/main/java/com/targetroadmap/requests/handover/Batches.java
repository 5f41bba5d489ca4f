package com.targetroadmap.requests.handover;

import com.targetroadmap.requests.deal.DealOwners;
import com.targetroadmap.requests.request.Ownership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Each batch is a transaction of its own and says how far it is, so that whoever comes next goes on there. */
@Singleton
class Batches {

    /** On H2 nobody else writes meanwhile, and nobody is to wait longer than 100 ms. */
    static final int AT_ONCE = 25;

    private final HandOverRows rows;
    private final Ownership ownership;
    private final DealOwners deals;

    Batches(HandOverRows rows, Ownership ownership, DealOwners deals) {
        this.rows = rows;
        this.ownership = ownership;
        this.deals = deals;
    }

    /** The next batch of one; two who do it at once wait for each other. */
    @Transactional
    HandOver next(UUID id) {
        HandOver before = rows.findByIdForUpdate(id).orElseThrow();
        if (before.isDone()) {
            return before;
        }
        Ownership.Passed passed = ownership.passSome(before.fromId(), before.toId(), before.who(), AT_ONCE);
        boolean isOver = passed.isOver() && deals.passSome(before.fromId(), before.toId(), AT_ONCE) == 0;
        return rows.update(before.after(passed.requests(), isOver));
    }

    @Transactional(readOnly = true)
    List<UUID> toGoOn() {
        return rows.toGoOn();
    }
}
