package com.targetroadmap.requests.announcement;

import com.targetroadmap.requests.request.Demand;
import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.ProductNames;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads announcements as anybody in sales may know them now; what isn't true any more is left out. */
@Singleton
public class AnnouncementReading {

    private final Items items;
    private final ProductNames products;
    private final Demand demand;
    private final Clock clock;

    AnnouncementReading(Items items, ProductNames products, Demand demand, Clock clock) {
        this.items = items;
        this.products = products;
        this.demand = demand;
        this.clock = clock;
    }

    /** In the same order. Runs in the caller's transaction. */
    public List<ShownAnnouncement> shown(List<Announcement> some) {
        Map<UUID, RoadmapItem> found = found(some);
        Map<UUID, String> names = products.of(found.values().stream().map(RoadmapItem::productId));
        return some.stream()
                .filter(one -> found.containsKey(one.itemId()) && News.isTrue(one.kind(), found.get(one.itemId())))
                .map(one -> shown(one, found.get(one.itemId()), names))
                .toList();
    }

    /** What they are about, for product managers. */
    public List<ShownRequest.NamedItem> items(List<Announcement> some) {
        return found(some).values().stream()
                .map(item -> new ShownRequest.NamedItem(item.id(), item.nameForSales(), null))
                .toList();
    }

    private ShownAnnouncement shown(Announcement announcement, RoadmapItem item, Map<UUID, String> names) {
        return new ShownAnnouncement(
                announcement.id(),
                announcement.kind(),
                announcement.at(),
                new ShownRequest.NamedItem(item.id(), item.nameForSales(), names.get(item.productId())),
                item.speakable(isFollowedKnown(item)).at(clock.instant()),
                demand.customers(item.id()));
    }

    /** Shown to sales, and under way or asked for by anyone (design.md, section 5). */
    private boolean isFollowedKnown(RoadmapItem item) {
        return item.followsId() != null
                && items.findById(item.followsId())
                        .filter(followed -> followed.showToSales()
                                && (followed.isUnderWay()
                                        || !demand.askedFor(List.of(followed.id()))
                                                .isEmpty()))
                        .isPresent();
    }

    private Map<UUID, RoadmapItem> found(Collection<Announcement> some) {
        List<UUID> ids = some.stream()
                .map(Announcement::itemId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : items.findByIdIn(ids).stream().collect(Collectors.toMap(RoadmapItem::id, Function.identity()));
    }
}
