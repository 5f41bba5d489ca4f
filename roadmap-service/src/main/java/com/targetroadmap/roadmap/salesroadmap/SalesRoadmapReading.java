package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Part;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

@Singleton
class SalesRoadmapReading {

    /** Of each part, on the page that has them all. */
    private static final int FIRST = 20;

    private final PartReading parts;
    private final OpenThemes themes;
    private final Clock clock;

    SalesRoadmapReading(PartReading parts, OpenThemes themes, Clock clock) {
        this.parts = parts;
        this.themes = themes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SalesRoadmap now() {
        return new SalesRoadmap(
                clock.instant(),
                first(Part.AVAILABLE),
                first(Part.BEING_BUILT),
                first(Part.YOU_ASKED),
                themes.all().stream().map(SalesTheme::of).toList(),
                new SalesRoadmap.Counts(
                        parts.count(Part.AVAILABLE), parts.count(Part.BEING_BUILT), parts.count(Part.YOU_ASKED)));
    }

    @Transactional(readOnly = true)
    SalesPart page(Part part, Place from, int limit) {
        return parts.page(part, from, limit);
    }

    private List<SalesItem> first(Part part) {
        return parts.page(part, Place.BEGINNING, FIRST).items();
    }
}
