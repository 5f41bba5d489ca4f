package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.Next;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in an item's history; opaque to clients.
 *
 * @param version of the item after what happened there
 */
record HistoryPlace(long version, Instant at, UUID id) {

    static final HistoryPlace NOW = new HistoryPlace(Long.MAX_VALUE, Next.END, new UUID(0, 0));

    static final Comparator<HistoryPlace> OLDEST_FIRST = Comparator.comparingLong(HistoryPlace::version)
            .thenComparing(HistoryPlace::at)
            .thenComparing(place -> place.id().toString());

    static HistoryPlace parse(@Nullable String next) {
        return Next.parse(next, NOW, 3, place -> new HistoryPlace(place.number(0), place.time(1), place.id(2)));
    }

    @Override
    public String toString() {
        return Next.of(version, at, id);
    }
}
