package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * Which part of a list somebody wants.
 *
 * @param toTell only those whose customers are to be told that an answer has changed
 * @param changed only what is new since the reader last looked
 * @param words only what they are found by
 * @param owner whose; {@code null}: of whomever the reader sees
 */
record PageWish(
        @Nullable Label label,
        boolean toTell,
        boolean changed,
        @Nullable String words,
        @Nullable UUID owner,
        int limit,
        Place from) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    static PageWish of(@Nullable Integer limit, @Nullable String next) {
        return of(null, false, false, null, null, limit, next);
    }

    static PageWish of(
            @Nullable Label label,
            boolean toTell,
            boolean changed,
            @Nullable String words,
            @Nullable UUID owner,
            @Nullable Integer limit,
            @Nullable String next) {
        if (toTell && label != null) {
            throw Problem.invalid("label", "Please leave this out: what is to be told comes with any label.");
        }
        if (label != null && (changed || words != null)) {
            throw Problem.invalid("label", "Please leave this out: what is found comes with any label.");
        }
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        return new PageWish(label, toTell, changed, words, owner, wished, Place.parse(next));
    }

    /** Of one more than was wished. */
    List<Request> page(List<Request> found) {
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** One more than was wished tells whether there are more. */
    @Nullable
    String next(List<Request> found) {
        Place next = nextPlace(found);
        return next == null ? null : next.toString();
    }

    @Nullable
    Place nextPlace(List<Request> found) {
        return found.size() > limit ? Place.after(found.get(limit - 1)) : null;
    }
}
