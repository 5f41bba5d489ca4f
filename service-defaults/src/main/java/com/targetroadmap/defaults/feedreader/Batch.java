package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedEvent;
import java.util.List;

/**
 * What was fetched, and from where on: applying it is right only for a reader that has got at least that far.
 *
 * @param rebuild the rebuild during which it was fetched
 * @param after the position after which it begins
 */
record Batch(long rebuild, long after, List<FeedEvent> events) {

    /** Fewer than a feed gives at once: the end of the feed was reached. */
    private static final int FULL = 500;

    boolean reachesTheEnd() {
        return events.size() < FULL;
    }

    /** The position of its last event. */
    long end() {
        return events.isEmpty() ? after : events.get(events.size() - 1).position();
    }

    /** The next events beyond a position. */
    List<FeedEvent> beyond(long position, int most) {
        return events.stream()
                .filter(event -> event.position() > position)
                .limit(most)
                .toList();
    }
}
