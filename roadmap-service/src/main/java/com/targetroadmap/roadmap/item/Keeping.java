package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.known.KnownToSales;
import jakarta.inject.Singleton;

/** Writes items, and what sales may know of them with it. */
@Singleton
class Keeping {

    private final Items items;
    private final KnownToSales known;

    Keeping(Items items, KnownToSales known) {
        this.items = items;
        this.known = known;
    }

    Item save(Item item) {
        Item saved = items.save(item);
        known.refresh(item.id());
        return saved;
    }

    Item update(Item item) {
        Item updated = items.update(item);
        known.refresh(item.id());
        return updated;
    }
}
