package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.roadmap.OpenProblem;
import com.targetroadmap.gateway.roadmap.SalesItem;
import com.targetroadmap.gateway.roadmap.SalesRoadmap;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The four parts of the sales roadmap; what was asked for with the reader's own customers by name. */
@Introspected
record Parts(
        Instant asOf,
        List<SalesItem> available,
        List<SalesItem> beingBuilt,
        List<AskedItem> youAsked,
        List<OpenProblem> problems,
        SalesRoadmap.Counts counts) {

    static Parts of(SalesRoadmap all, Map<UUID, Set<String>> ownCustomers) {
        return new Parts(
                all.asOf(),
                all.available(),
                all.beingBuilt(),
                AskedItem.all(all.youAsked(), ownCustomers),
                all.problems(),
                all.counts());
    }

    public boolean isMoreAvailable() {
        return counts.available() > available.size();
    }

    public boolean isMoreBeingBuilt() {
        return counts.beingBuilt() > beingBuilt.size();
    }

    public boolean isMoreAsked() {
        return counts.youAsked() > youAsked.size();
    }

    /**
     * An item that customers asked for.
     *
     * @param own the reader's customers among them; empty when there are none
     */
    @Introspected
    record AskedItem(SalesItem item, String own) {

        static List<AskedItem> all(List<SalesItem> items, Map<UUID, Set<String>> ownCustomers) {
            return items.stream()
                    .map(item -> new AskedItem(item, String.join(", ", ownCustomers.getOrDefault(item.id(), Set.of()))))
                    .toList();
        }
    }
}
