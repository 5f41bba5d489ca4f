package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.finding.ItemWords;
import com.targetroadmap.roadmap.known.KnownToSales;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes items, and with them what sales may know of them and the words that product finds them by. */
@Singleton
class Keeping {

    private final Items items;
    private final KnownToSales known;
    private final ItemWords words;

    Keeping(Items items, KnownToSales known, ItemWords words) {
        this.items = items;
        this.known = known;
        this.words = words;
    }

    Item save(Item item) {
        return refreshed(items.save(item));
    }

    Item update(Item item) {
        return refreshed(items.update(item));
    }

    private Item refreshed(Item item) {
        known.refresh(item.id());
        words.refresh(item.id(), List.of(item.internalTitle(), item.nameForSales(), item.otherWords()));
        return item;
    }
}
