package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

@Singleton
class SalesRoadmapReading {

    private final KnownItems items;
    private final OpenThemes themes;
    private final GuidanceOfItems guidance;
    private final Clock clock;

    SalesRoadmapReading(KnownItems items, OpenThemes themes, GuidanceOfItems guidance, Clock clock) {
        this.items = items;
        this.themes = themes;
        this.guidance = guidance;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SalesRoadmap now() {
        List<KnownItem> known = items.all();
        Map<UUID, Guidance> said =
                guidance.forSales(known.stream().map(KnownItem::id).toList());
        List<KnownItem> mostWanted = known.stream()
                .sorted(Comparator.comparing(KnownItem::customers).reversed())
                .toList();
        return new SalesRoadmap(
                clock.instant(),
                part(known, this::isNewlyReleased, said),
                part(known, item -> item.stage() == Stage.IN_DEVELOPMENT, said),
                part(mostWanted, SalesRoadmapReading::isAskedFor, said),
                themes.all().stream().map(SalesTheme::of).toList());
    }

    private boolean isNewlyReleased(KnownItem item) {
        Instant yearAgo = clock.instant().atZone(ZoneOffset.UTC).minusMonths(12).toInstant();
        return item.stage() == Stage.RELEASED && !item.stageSince().isBefore(yearAgo);
    }

    private static boolean isAskedFor(KnownItem item) {
        return (item.stage() == Stage.DISCOVERY || item.stage() == Stage.PLANNED) && item.customers() > 0;
    }

    private static List<SalesItem> part(List<KnownItem> known, Predicate<KnownItem> belongs, Map<UUID, Guidance> said) {
        return known.stream()
                .filter(belongs)
                .map(item -> SalesItem.of(item, said.get(item.id())))
                .toList();
    }
}
