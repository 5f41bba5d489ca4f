package com.targetroadmap.roadmap.demand;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The demand of items. */
@Singleton
public class Demand {

    private final DemandRows rows;

    Demand(DemandRows rows) {
        this.rows = rows;
    }

    /** An item that nobody asks for is not in the answer. */
    public Map<UUID, DemandOfItem> of(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? Map.of()
                : rows.of(itemIds).stream()
                        .collect(Collectors.toMap(
                                ItemCount::itemId, count -> new DemandOfItem(count.customers(), count.requests())));
    }
}
