package com.targetroadmap.roadmap.item;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a change means for the guidance of items.
 *
 * @param items the first hundred, those first whose label gets weaker
 * @param size how many there are
 */
@Serdeable
record GuidanceChanges(List<GuidanceChange> items, int size) {

    private static final int SHOWN = 100;

    static GuidanceChanges of(List<GuidanceChange> changes) {
        return new GuidanceChanges(changes.stream().limit(SHOWN).toList(), changes.size());
    }

    /** What is moved stands before all others. */
    static Comparator<GuidanceChange> startingWith(List<UUID> first) {
        return Comparator.comparing((GuidanceChange change) -> !first.contains(change.itemId()))
                .thenComparing(GuidanceChange::turn)
                .thenComparing(GuidanceChange::itemId);
    }
}
