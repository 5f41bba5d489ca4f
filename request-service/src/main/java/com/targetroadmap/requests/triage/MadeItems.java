package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.requests.request.TriageLists;
import com.targetroadmap.requests.roadmap.ItemCopies;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Items that acceptances made. */
@Singleton
class MadeItems {

    private final Items items;
    private final ItemCopies copies;
    private final TriageLists requests;
    private final Facts facts;

    MadeItems(Items items, ItemCopies copies, TriageLists requests, Facts facts) {
        this.items = items;
        this.copies = copies;
        this.requests = requests;
        this.facts = facts;
    }

    /**
     * The acceptance was undone. Asks roadmap-service to remove the item if nothing has touched it there; here another
     * request may point at it. To be called after the request has left it, so that roadmap-service hears of that first.
     */
    void takeBack(UUID id) {
        items.findByIdForUpdate(id)
                .filter(RoadmapItem::isWhereAcceptancesBegin)
                .filter(item -> requests.pointingAt(id) == 0)
                .ifPresent(this::takeBack);
    }

    private void takeBack(RoadmapItem item) {
        copies.takeBack(item);
        facts.tell(ItemProposed.withdrawn(item.id()));
    }
}
