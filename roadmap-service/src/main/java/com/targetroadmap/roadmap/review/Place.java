package com.targetroadmap.roadmap.review;

import com.targetroadmap.defaults.api.Next;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** A place among the reviews, after which their list goes on; opaque to clients. */
record Place(LocalDate since, UUID id) {

    private static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static Place after(Review last) {
        return new Place(last.nextReview(), last.id());
    }

    /** @throws Problem 400 when it is none */
    static Place parse(@Nullable String next) {
        return Next.parse(next, BEGINNING, 2, place -> new Place(place.day(0), place.id(1)));
    }

    @Override
    public String toString() {
        return Next.of(since, id);
    }
}
