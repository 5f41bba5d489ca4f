package com.targetroadmap.roadmap.demand;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The demand of items. */
@Singleton
public class Demand {

    private final Asks asks;

    Demand(Asks asks) {
        this.asks = asks;
    }

    /** An item that nobody asks for is not in the answer. */
    public Map<UUID, DemandOfItem> of(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? Map.of()
                : asks.count(itemIds).stream()
                        .collect(Collectors.toMap(
                                ItemCount::itemId, count -> new DemandOfItem(count.customers(), count.requests())));
    }
}
