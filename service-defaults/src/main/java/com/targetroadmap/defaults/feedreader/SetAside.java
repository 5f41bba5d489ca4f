package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * An event that can't be applied because of its own fault.
 *
 * @param attempts how many times it was tried
 * @param retryCursor where to go on if it was applied in part
 */
@MappedEntity("feed_set_aside")
record SetAside(
        String feed,
        @Id String subject,
        String eventId,
        @MappedProperty("feed_position") long position,
        @MappedProperty("event_type") String type,
        Instant toldAt,
        @Nullable String state,
        String reason,
        Instant setAsideAt,
        int attempts,
        @Nullable String retryCursor) {

    FeedEvent event() {
        return new FeedEvent(eventId, position, type, subject, toldAt, state);
    }
}
