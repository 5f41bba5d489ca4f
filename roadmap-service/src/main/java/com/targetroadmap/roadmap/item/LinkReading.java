package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.dependency.Dependencies;
import com.targetroadmap.roadmap.product.ProductNames;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what an item has to do with others. Runs in the caller's transaction. */
@Singleton
class LinkReading {

    private static final int SHOWN = 100;

    private final Items items;
    private final Dependencies dependencies;
    private final ProductNames products;

    LinkReading(Items items, Dependencies dependencies, ProductNames products) {
        this.items = items;
        this.dependencies = dependencies;
        this.products = products;
    }

    ItemLinks of(Item item) {
        Map<UUID, String> names = products.whereSeveral();
        return new ItemLinks(
                item.followsId() == null
                        ? null
                        : items.findById(item.followsId())
                                .map(other -> ItemLink.of(other, names))
                                .orElse(null),
                linksTo(
                        items.followersOf(List.of(item.id())).stream()
                                .limit(SHOWN)
                                .toList(),
                        names),
                linksTo(dependencies.neededBy(item.id()), names),
                linksTo(dependencies.needing(item.id(), SHOWN), names));
    }

    private List<ItemLink> linksTo(Collection<UUID> ids, Map<UUID, String> names) {
        return ids.isEmpty()
                ? List.of()
                : items.findByIdIn(ids).stream()
                        .map(item -> ItemLink.of(item, names))
                        .sorted(Comparator.comparing(ItemLink::internalTitle).thenComparing(ItemLink::id))
                        .toList();
    }
}
