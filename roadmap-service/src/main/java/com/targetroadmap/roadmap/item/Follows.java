package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What follows what has an end. Changes take place one at a time, so no two of them can close a circle together. */
@Singleton
class Follows {

    private final Items items;

    Follows(Items items) {
        this.items = items;
    }

    void check(UUID id, @Nullable UUID followsId) {
        Set<UUID> behind = new HashSet<>();
        for (UUID next = followsId; next != null && behind.add(next); next = followedBy(next)) {
            if (next.equals(id)) {
                throw Problem.conflict("follows-circle", "An item can't follow itself, not by way of others either.")
                        .field("followsId", "Choose an item that doesn't follow this one.");
            }
        }
    }

    private @Nullable UUID followedBy(UUID id) {
        return items.findById(id)
                .orElseThrow(() -> Problem.invalid("followsId", "There is no such item."))
                .followsId();
    }
}
