package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in an item's history; opaque to clients.
 *
 * @param version of the item after what happened there
 */
record HistoryPlace(long version, Instant at, UUID id) {

    static final HistoryPlace NOW =
            new HistoryPlace(Long.MAX_VALUE, Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    static final Comparator<HistoryPlace> OLDEST_FIRST = Comparator.comparingLong(HistoryPlace::version)
            .thenComparing(HistoryPlace::at)
            .thenComparing(place -> place.id().toString());

    static HistoryPlace parse(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return NOW;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 3);
            Instant at = Instant.parse(parts[1]);
            boolean possible = at.isBefore(NOW.at()) && at.isAfter(Instant.EPOCH);
            return possible ? new HistoryPlace(Long.parseLong(parts[0]), at, UUID.fromString(parts[2])) : NOW;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((version + " " + at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
