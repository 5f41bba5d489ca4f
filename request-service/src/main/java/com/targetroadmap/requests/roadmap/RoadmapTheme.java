package com.targetroadmap.requests.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service knows of a theme.
 *
 * @param nextReview when product looks at it again; a theme is parked as long as it has such a date
 * @param titleStart the beginning of the title, by which themes are ordered
 */
@MappedEntity("roadmap_theme")
public record RoadmapTheme(
        @Id UUID id,
        @Nullable UUID productId,
        String title,
        boolean openToSales,
        @Nullable LocalDate nextReview,
        String titleStart) {

    private static final int START = 100;

    static RoadmapTheme of(
            UUID id, @Nullable UUID productId, String title, boolean openToSales, @Nullable LocalDate nextReview) {
        return new RoadmapTheme(id, productId, title, openToSales, nextReview, start(title));
    }

    /** Never half a character. */
    private static String start(String title) {
        int end = Math.min(title.length(), START);
        boolean cut = end > 0 && Character.isHighSurrogate(title.charAt(end - 1));
        return title.substring(0, cut ? end - 1 : end);
    }
}
