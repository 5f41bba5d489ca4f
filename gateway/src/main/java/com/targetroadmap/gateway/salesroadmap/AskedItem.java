package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.roadmap.SalesItem;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An item of the sales roadmap.
 *
 * @param own the reader's customers who asked for it; empty when there are none
 */
@Introspected
record AskedItem(SalesItem item, String own) {

    private static final List<String> STRONGEST_FIRST =
            List.of("AVAILABLE", "BEING_BUILT", "NOT_STARTED", "LATER", "BEING_EXPLORED");

    static AskedItem of(SalesItem item, Map<UUID, Set<String>> ownCustomers) {
        return new AskedItem(item, String.join(", ", ownCustomers.getOrDefault(item.id(), Set.of())));
    }

    /** The smaller, the stronger; a label that this gateway doesn't know comes last. */
    int weakness() {
        int place = STRONGEST_FIRST.indexOf(item.guidance().label());
        return place < 0 ? STRONGEST_FIRST.size() : place;
    }
}
