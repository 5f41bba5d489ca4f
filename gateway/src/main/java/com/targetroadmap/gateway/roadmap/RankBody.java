package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Where an item is to stand in its column: one of the three.
 *
 * @param before the item that is to stand right below it
 * @param after the item that is to stand right above it
 * @param priority its place; the top is 1
 */
@Serdeable
public record RankBody(
        @Nullable UUID before,
        @Nullable UUID after,
        @Nullable Integer priority) {

    public static RankBody above(UUID other) {
        return new RankBody(other, null, null);
    }

    public static RankBody below(UUID other) {
        return new RankBody(null, other, null);
    }

    public static RankBody at(int priority) {
        return new RankBody(null, null, priority);
    }
}
