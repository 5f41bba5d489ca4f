package com.targetroadmap.roadmap.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

@Singleton
class ReviewReading {

    /** Nobody counts further: it reads "1,000+". */
    private static final int ENOUGH = 1_001;

    private final Reviews reviews;

    ReviewReading(Reviews reviews) {
        this.reviews = reviews;
    }

    @Transactional(readOnly = true)
    ReviewPage by(LocalDate day, Place from, int limit) {
        List<Review> found = Stream.concat(
                        reviews.ofItems(day, from.since(), from.id(), limit + 1).stream(),
                        reviews.ofThemes(day, from.since(), from.id(), limit + 1).stream())
                .sorted(Review.IN_ORDER)
                .toList();
        int size = reviews.countItems(day, ENOUGH) + reviews.countThemes(day, ENOUGH);
        return ReviewPage.of(found, limit, Math.min(size, ENOUGH));
    }
}
