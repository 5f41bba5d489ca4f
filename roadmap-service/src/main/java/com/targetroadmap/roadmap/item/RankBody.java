package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where an item is to stand in its column: one of the three.
 *
 * @param before the item that is to stand right below it
 * @param after the item that is to stand right above it
 * @param priority its place, the top is 1; beyond the end it is the last
 */
@Serdeable
record RankBody(
        @Nullable UUID before,
        @Nullable UUID after,

        @Nullable @Min(value = 1, message = "Ranks start at 1.") @Max(value = LAST, message = "9999 is the last rank.")
        Integer priority) {

    static final int LAST = 9999;

    static RankBody at(@Nullable Integer priority) {
        return new RankBody(null, null, priority);
    }

    void mustBeOne() {
        if (Stream.of(before, after, priority).filter(Objects::nonNull).count() != 1) {
            throw Problem.invalid("before", "Say one of: before, after, priority.");
        }
    }
}
