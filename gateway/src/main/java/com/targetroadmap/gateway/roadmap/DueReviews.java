package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Some of what is to be looked at by a day, the oldest date first.
 *
 * @param next leads to those after them; absent at the end
 * @param size of the whole list, counted to 1,001
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record DueReviews(List<Review> reviews, @Nullable String next, int size) {
    public DueReviews {
        reviews = List.copyOf(reviews);
    }
}
