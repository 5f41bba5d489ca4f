package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.known.Part;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one part of the sales roadmap. Runs in the caller's transaction. */
@Singleton
class PartReading {

    /** Nobody counts further: it reads "1,000+". */
    private static final int ENOUGH = 1_001;

    private final PartLists lists;
    private final KnownItems items;
    private final GuidanceOfItems guidance;
    private final Clock clock;

    PartReading(PartLists lists, KnownItems items, GuidanceOfItems guidance, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.guidance = guidance;
        this.clock = clock;
    }

    SalesPart page(Part part, Place from, int limit) {
        List<PartLists.Line> found =
                part == Part.YOU_ASKED ? mostWanted(from, limit + 1) : latest(part, from, limit + 1);
        List<PartLists.Line> page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Place.after(page.get(limit - 1)).toString() : null;
        return new SalesPart(shown(page.stream().map(PartLists.Line::id).toList()), next);
    }

    /** Counted to 1,001. */
    int count(Part part) {
        return lists.countUpTo(part, oldest(part), ENOUGH);
    }

    /** In the order of the ids. */
    List<SalesItem> shown(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, KnownItem> known =
                items.of(ids).stream().collect(Collectors.toMap(KnownItem::id, Function.identity()));
        Map<UUID, Guidance> said = guidance.forSales(known.keySet());
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(item -> SalesItem.of(item, said.get(item.id())))
                .toList();
    }

    private List<PartLists.Line> latest(Part part, Place from, int limit) {
        return lists.latest(part, oldest(part), from.since(), from.id(), limit);
    }

    private List<PartLists.Line> mostWanted(Place from, int limit) {
        List<PartLists.Line> found =
                new ArrayList<>(lists.asWanted(Part.YOU_ASKED, from.customers(), from.since(), from.id(), limit));
        if (found.size() < limit) {
            found.addAll(lists.lessWanted(Part.YOU_ASKED, from.customers(), limit - found.size()));
        }
        return found;
    }

    /** What was released more than twelve months ago is no news. */
    private Instant oldest(Part part) {
        return part == Part.AVAILABLE
                ? clock.instant().atZone(ZoneOffset.UTC).minusMonths(12).toInstant()
                : Instant.EPOCH;
    }
}
