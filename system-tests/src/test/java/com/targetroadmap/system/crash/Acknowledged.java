package com.targetroadmap.system.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Every write that somebody was told is done, and how many had to be sent again to learn it. */
final class Acknowledged {

    final Set<UUID> requests = ConcurrentHashMap.newKeySet();

    /** Decisions and what sales does, with the request of each. */
    final Map<UUID, UUID> steps = new ConcurrentHashMap<>();

    /** Items born of an acceptance, with the request of each. */
    final Map<UUID, UUID> born = new ConcurrentHashMap<>();

    /** Moves, with the item of each. */
    final Map<UUID, UUID> moves = new ConcurrentHashMap<>();

    final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    final AtomicInteger sentAgain = new AtomicInteger();
    final AtomicInteger broken = new AtomicInteger();

    private final List<UUID> items = new CopyOnWriteArrayList<>();

    void born(UUID item, UUID request) {
        born.put(item, request);
        items.add(item);
    }

    /** Some item that there is or will be; {@code null} while there is none. */
    UUID anyItem() {
        int known = items.size();
        return known == 0 ? null : items.get(ThreadLocalRandom.current().nextInt(known));
    }

    int count() {
        return requests.size() + steps.size() + moves.size();
    }

    @Override
    public String toString() {
        return ("%d writes acknowledged: %d requests, %d steps of triage (%d new items), %d moves;"
                        + " %d times sent again with the same id, %d refused, %d answered 500")
                .formatted(
                        count(),
                        requests.size(),
                        steps.size(),
                        born.size(),
                        moves.size(),
                        sentAgain.get(),
                        refused.size(),
                        broken.get());
    }
}
