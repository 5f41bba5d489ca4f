package com.targetroadmap.requests.insights;

import com.targetroadmap.defaults.api.Next;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** A place in a list of what was counted; opaque to clients. */
record CasePlace<I>(Instant at, I id) {

    static CasePlace<Long> amongCases(@Nullable String next) {
        return Next.parse(
                next,
                new CasePlace<>(Next.END, Long.MAX_VALUE),
                2,
                place -> new CasePlace<>(place.time(0), place.number(1)));
    }

    static CasePlace<UUID> amongUntold(@Nullable String next) {
        return Next.parse(
                next,
                new CasePlace<>(Next.END, new UUID(-1, -1)),
                2,
                place -> new CasePlace<>(place.time(0), place.id(1)));
    }

    @Override
    public String toString() {
        return Next.of(at, id);
    }
}
