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
        List<OpenProblem> problems) {

    static Parts of(SalesRoadmap all, Map<UUID, Set<String>> ownCustomers) {
        List<AskedItem> asked = all.youAsked().stream()
                .map(item -> new AskedItem(item, String.join(", ", ownCustomers.getOrDefault(item.id(), Set.of()))))
                .toList();
        return new Parts(all.asOf(), all.available(), all.beingBuilt(), asked, all.problems());
    }

    /**
     * An item that customers asked for.
     *
     * @param own the reader's customers among them; empty when there are none
     */
    @Introspected
    record AskedItem(SalesItem item, String own) {}
}
