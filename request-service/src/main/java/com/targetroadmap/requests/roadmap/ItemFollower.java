package com.targetroadmap.requests.roadmap;

import com.targetroadmap.defaults.feed.Progress;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** Follows what happens to items, in the transactions that apply it: at most 1,000 rows in each. */
public interface ItemFollower {

    /** @param cursor {@code null} at first, then what {@link Progress#more} returned the last time */
    Progress itemChanged(RoadmapItem item, @Nullable String cursor);

    /** The roadmap doesn't hold the item any more. When this is done nothing may point at it. */
    Progress itemGone(UUID itemId, @Nullable String cursor);
}
