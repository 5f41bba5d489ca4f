package com.targetroadmap.requests.announcement;

import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import java.util.Optional;

/**
 * What a channel is to hear of an item. It hears that something is available only if the last it knew was something else,
 * and that it isn't any more only where somebody pulled it back: not where the roadmap was put back to an older backup, and
 * not of what sales may not see.
 *
 * @param wasAvailable whether the channel knew it as available
 * @param kind {@code null}: nothing for now
 */
record News(boolean wasAvailable, @Nullable AnnouncementKind kind) {

    /** Whether anything is to be looked up for this change at all. */
    static boolean mayBe(RoadmapItem before, RoadmapItem after) {
        return isAvailable(before) != isAvailable(after) || before.showToSales() != after.showToSales();
    }

    /** @param open what was to be told before, and hasn't been sent; empty: nothing is to be remembered */
    static Optional<News> of(Optional<News> open, RoadmapItem before, RoadmapItem after) {
        boolean known = open.map(News::wasAvailable).orElseGet(() -> isSold(before));
        if (isSold(after)) {
            return known ? Optional.empty() : Optional.of(new News(false, AnnouncementKind.AVAILABLE));
        }
        boolean pulledBack = isPulledBack(before, after)
                || open.map(News::kind)
                        .filter(AnnouncementKind.PULLED_BACK::equals)
                        .isPresent();
        return known
                ? Optional.of(new News(true, pulledBack && after.showToSales() ? AnnouncementKind.PULLED_BACK : null))
                : Optional.empty();
    }

    /** Whether it is still true, and sales may know. */
    static boolean isTrue(AnnouncementKind kind, RoadmapItem item) {
        return kind == AnnouncementKind.AVAILABLE ? isSold(item) : item.showToSales() && !isAvailable(item);
    }

    private static boolean isSold(RoadmapItem item) {
        return item.showToSales() && isAvailable(item);
    }

    private static boolean isAvailable(RoadmapItem item) {
        return item.guidance().label() == Label.AVAILABLE && !item.isTakenBack();
    }

    /** Nobody moves anything back in time. */
    private static boolean isPulledBack(RoadmapItem before, RoadmapItem after) {
        boolean isMove = !after.isBeingCreated()
                && !after.isTakenBack()
                && !after.stageSince().isBefore(before.stageSince());
        return isMove && isAvailable(before) && !isAvailable(after);
    }
}
