package com.targetroadmap.requests.deal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Whose deals are whose. */
@Singleton
public class DealOwners {

    private final DealRows rows;

    DealOwners(DealRows rows) {
        this.rows = rows;
    }

    /** Those of {@code deals} that {@code from} has no request of any more are {@code to}'s, in the running transaction. */
    public void follow(Collection<UUID> deals, UUID from, UUID to) {
        if (!deals.isEmpty()) {
            rows.follow(deals, from, to);
        }
    }

    /** Some of those that nobody has asked anything for; they go with everything else of their owner. */
    public int passSome(UUID from, UUID to, int limit) {
        return rows.passSome(from, to, limit);
    }
}
