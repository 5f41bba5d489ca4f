package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.finding.ItemWords;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Removes an item that nothing has to do with; nobody asks for it, so sales doesn't know it either. */
@Singleton
class Removal {

    private final Items items;
    private final ItemWords words;
    private final ItemsToTell later;

    Removal(Items items, ItemWords words, ItemsToTell later) {
        this.items = items;
        this.words = words;
        this.later = later;
    }

    void of(UUID id) {
        words.forget(id);
        later.forget(List.of(id));
        items.deleteById(id);
    }
}
