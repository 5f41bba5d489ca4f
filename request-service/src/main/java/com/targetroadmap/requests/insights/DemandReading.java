package com.targetroadmap.requests.insights;

import com.targetroadmap.defaults.api.Next;
import com.targetroadmap.requests.demand.CountedDemand;
import com.targetroadmap.requests.demand.DemandLists;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists demand as it was counted last, some seconds ago. */
@Singleton
class DemandReading {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DemandLists lists;
    private final Items items;
    private final Themes themes;

    DemandReading(DemandLists lists, Items items, Themes themes) {
        this.lists = lists;
        this.items = items;
        this.themes = themes;
    }

    /** @param all also of what isn't shown to sales */
    @Transactional(readOnly = true)
    DemandPage page(CountedDemand.Kind by, boolean all, int limit, @Nullable String next) {
        Place from = Place.parse(next);
        List<CountedDemand> found = by == CountedDemand.Kind.ITEM
                ? lists.ofItems(all, from.customers(), from.id(), limit + 1)
                : lists.ofThemes(all, from.customers(), from.id(), limit + 1);
        List<CountedDemand> page = found.subList(0, Math.min(limit, found.size()));
        Map<UUID, String> names =
                names(by, page.stream().map(CountedDemand::subjectId).toList());
        return new DemandPage(
                by,
                page.stream().map(one -> line(one, names)).toList(),
                found.size() > limit ? Place.after(page.get(limit - 1)).toString() : null);
    }

    private Map<UUID, String> names(CountedDemand.Kind by, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return by == CountedDemand.Kind.ITEM
                ? items.findByIdIn(ids).stream().collect(Collectors.toMap(RoadmapItem::id, RoadmapItem::nameForSales))
                : themes.findByIdIn(ids).stream().collect(Collectors.toMap(RoadmapTheme::id, RoadmapTheme::title));
    }

    private static DemandPage.Line line(CountedDemand one, Map<UUID, String> names) {
        return new DemandPage.Line(
                one.subjectId(),
                names.getOrDefault(one.subjectId(), ""),
                one.requests(),
                one.customers(),
                one.deals().states());
    }

    /** A place in the list; opaque to clients. */
    private record Place(long customers, UUID id) {

        static Place after(CountedDemand last) {
            return new Place(last.customers(), last.subjectId());
        }

        static Place parse(@Nullable String next) {
            return Next.parse(
                    next, new Place(Long.MAX_VALUE, BEFORE_ALL), 2, place -> new Place(place.number(0), place.id(1)));
        }

        @Override
        public String toString() {
            return Next.of(customers, id);
        }
    }
}
