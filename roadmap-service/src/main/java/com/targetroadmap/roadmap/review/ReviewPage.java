package com.targetroadmap.roadmap.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Some of the reviews by a day.
 *
 * @param next asks for the page after this one; {@code null}: there is none
 * @param size how many there are by that day, counted to 1,001
 */
@Serdeable
record ReviewPage(List<Review> reviews, @Nullable String next, int size) {

    static ReviewPage of(List<Review> found, int limit, int size) {
        List<Review> page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Place.after(page.get(limit - 1)).toString() : null;
        return new ReviewPage(page, next, size);
    }
}
