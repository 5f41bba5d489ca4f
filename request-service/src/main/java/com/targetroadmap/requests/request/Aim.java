package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What a decision makes a request point at: one of the three, or nothing.
 *
 * @param item of an acceptance
 * @param themeId of what is parked
 * @param original of a duplicate
 */
public record Aim(
        @Nullable RoadmapItem item,
        @Nullable UUID themeId,
        @Nullable Request original) {

    public static final Aim NOTHING = new Aim(null, null, null);

    public static Aim at(RoadmapItem item) {
        return new Aim(item, null, null);
    }

    public static Aim theme(UUID themeId) {
        return new Aim(null, themeId, null);
    }

    public static Aim original(Request original) {
        return new Aim(null, null, original);
    }

    /** A duplicate points at the item of its original. */
    public @Nullable UUID itemId() {
        if (item != null) {
            return item.id();
        }
        return original == null ? null : original.itemId();
    }

    public @Nullable UUID originalId() {
        return original == null ? null : original.id();
    }

    /** What it shows whatever is decided; {@code null} where that is the decision's own. */
    @Nullable
    Guidance guidance() {
        if (item != null) {
            return item.guidance();
        }
        return original == null ? null : original.status().guidance();
    }
}
