package com.targetroadmap.requests.known;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.request.Demand;
import com.targetroadmap.requests.request.KnownAsk;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.ProductNames;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.search.InOrder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Items as one person may know of them: sales those that are known to sales (design.md, section 5), a PM all. */
@Singleton
class KnownItems {

    private static final int OWN = 3;

    private final Items items;
    private final Demand demand;
    private final ProductNames products;
    private final Clock clock;

    KnownItems(Items items, Demand demand, ProductNames products, Clock clock) {
        this.items = items;
        this.demand = demand;
        this.products = products;
        this.clock = clock;
    }

    /** In this order. */
    List<RoadmapItem> of(Collection<UUID> ids, Caller caller) {
        List<RoadmapItem> all =
                found(ids).stream().filter(item -> !item.isTakenBack()).toList();
        return caller.is(Roles.PM)
                ? all
                : all.stream().filter(knownToSales(all)).toList();
    }

    /** @param own the person's own requests among what was found */
    List<KnownItem> shown(List<RoadmapItem> known, List<KnownAsk> own) {
        Instant now = clock.instant();
        Map<UUID, String> names = products.of(known.stream().map(RoadmapItem::productId));
        Set<UUID> followed = followedAndKnown(known);
        return known.stream()
                .map(item -> new KnownItem(
                        item.id(),
                        item.nameForSales(),
                        item.problem(),
                        names.get(item.productId()),
                        item.guidance().label(),
                        item.speakable(item.followsId() != null && followed.contains(item.followsId()))
                                .at(now),
                        demand.customers(item.id()),
                        item.isJoinable(),
                        own.stream()
                                .filter(ask -> item.id().equals(ask.itemId()))
                                .limit(OWN)
                                .map(KnownItem.Own::of)
                                .toList()))
                .toList();
    }

    private Set<UUID> followedAndKnown(List<RoadmapItem> known) {
        List<RoadmapItem> followed = found(known.stream()
                .map(RoadmapItem::followsId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return followed.stream()
                .filter(knownToSales(followed))
                .map(RoadmapItem::id)
                .collect(Collectors.toSet());
    }

    private Predicate<RoadmapItem> knownToSales(List<RoadmapItem> all) {
        Set<UUID> asked = demand.askedFor(all.stream().map(RoadmapItem::id).toList());
        return item -> item.showToSales() && (item.isUnderWay() || asked.contains(item.id()));
    }

    private List<RoadmapItem> found(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InOrder.of(ids, items.findByIdIn(ids), RoadmapItem::id);
    }
}
