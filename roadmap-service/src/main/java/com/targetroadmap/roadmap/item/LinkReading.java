package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.dependency.Dependencies;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads what an item has to do with others. Runs in the caller's transaction. */
@Singleton
class LinkReading {

    private static final int SHOWN = 100;

    private final Items items;
    private final Dependencies dependencies;

    LinkReading(Items items, Dependencies dependencies) {
        this.items = items;
        this.dependencies = dependencies;
    }

    ItemLinks of(Item item) {
        return new ItemLinks(
                item.followsId() == null
                        ? null
                        : items.findById(item.followsId()).map(ItemLink::of).orElse(null),
                linksTo(items.followersOf(List.of(item.id())).stream()
                        .limit(SHOWN)
                        .toList()),
                linksTo(dependencies.neededBy(item.id())),
                linksTo(dependencies.needing(item.id(), SHOWN)));
    }

    private List<ItemLink> linksTo(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : items.findByIdIn(ids).stream()
                        .map(ItemLink::of)
                        .sorted(Comparator.comparing(ItemLink::internalTitle).thenComparing(ItemLink::id))
                        .toList();
    }
}
