package com.targetroadmap.roadmap.ownline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The newest line of an item as a product manager sees it, in force or not.
 *
 * @param line {@code null} where none was ever written
 * @param datesAllowed whether a line of today may name dates: only while the item is released
 * @param version changes with the line and with everything that it depends on
 */
@Serdeable
record OwnLineView(UUID itemId, @Nullable Line line, boolean datesAllowed, long version) {

    /**
     * @param until when it expires at the latest
     * @param stage for which it was written, and {@code phaseState} and {@code followedStage} likewise
     * @param endedBecause {@code null} while it is in force
     * @param expired it ended by itself, and no product manager has done anything about it
     */
    @Serdeable
    record Line(
            String words,
            boolean inForce,
            Instant writtenAt,
            Who writtenBy,
            Instant until,
            String stage,
            @Nullable String phaseState,
            @Nullable String followedStage,
            @Nullable Instant endedAt,
            @Nullable Cause endedBecause,
            boolean expired) {}

    @Serdeable
    record Who(UUID id, @Nullable String name) {}

    static Line lineOf(OwnLine line, @Nullable String writer) {
        return new Line(
                line.words(),
                line.inForce(),
                line.writtenAt(),
                new Who(line.writtenBy(), writer),
                line.until(),
                line.stage().name(),
                Objects.toString(line.phaseState(), null),
                Objects.toString(line.followedStage(), null),
                line.endedAt(),
                line.endedBecause(),
                line.expired());
    }

    /** A number that any client can hold, and that is another one when something here is different. */
    static long versionOf(Object... all) {
        String text = Arrays.stream(all).map(Objects::toString).collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits() >>> 16;
    }
}
