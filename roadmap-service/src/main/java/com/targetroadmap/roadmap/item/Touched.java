package com.targetroadmap.roadmap.item;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which items a change of some items can make read differently: what is told, and what a preview compares. */
@Singleton
class Touched {

    private final Items items;

    Touched(Items items) {
        this.items = items;
    }

    /** The guidance of those that directly follow an item depends on it. */
    Set<UUID> by(Collection<UUID> changed) {
        return by(changed, List.of());
    }

    /** @param others whose guidance changes for another reason */
    Set<UUID> by(Collection<UUID> changed, Collection<UUID> others) {
        Set<UUID> all = new LinkedHashSet<>(changed);
        if (!changed.isEmpty()) {
            all.addAll(items.followersOf(changed));
        }
        all.addAll(others);
        return all;
    }

    /** By the start or the end of a phase: what is planned reads differently, what is unfinished may go elsewhere. */
    Set<UUID> byPhasesOf(UUID productId) {
        return by(items.unfinishedOf(productId));
    }
}
