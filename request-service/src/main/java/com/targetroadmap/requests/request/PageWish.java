package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;

/** Which part of a list somebody wants. */
record PageWish(@Nullable Label label, int limit, Place from) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    static PageWish of(@Nullable Label label, @Nullable Integer limit, @Nullable String next) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        return new PageWish(label, wished, next == null || next.isBlank() ? Place.BEGINNING : Place.parse(next));
    }
}
