package com.targetroadmap.roadmap.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Something that product looks at again.
 *
 * @param of what it is: {@code ITEM} or {@code THEME}
 * @param title the internal one
 * @param stage of an item
 * @param customers how many ask for it
 * @param version of the item or the theme, on which a change of the date is based
 */
@MappedEntity("review")
@Serdeable
record Review(
        String of,
        @Id UUID id,
        UUID productId,
        String title,
        @Nullable String stage,
        LocalDate nextReview,
        int customers,
        long version) {

    /** As the databases compare ids. */
    static final Comparator<Review> IN_ORDER =
            Comparator.comparing(Review::nextReview).thenComparing(review -> review.id.toString());
}
