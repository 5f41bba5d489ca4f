package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;

/**
 * How far a feed is read.
 *
 * @param position everything at or below it is applied
 * @param openEventId the event that is applied in part
 * @param openEventCursor where to go on with it
 * @param rebuild how many times the feed was read from its start
 * @param rebuilding that the end hasn't been reached since the last start
 * @param rebuildRequest the id of the request that asked for the last rebuild
 * @param generation of the applier: a higher one understands more and reads from the start
 */
@MappedEntity("feed_reader")
record ReaderState(
        @Id String feed,
        @Nullable String lastEventId,
        @MappedProperty("feed_position") long position,
        @Nullable String openEventId,
        @Nullable String openEventCursor,
        @MappedProperty("rebuild_number") long rebuild,
        boolean rebuilding,
        @Nullable UUID rebuildRequest,
        int generation) {

    static ReaderState unread(String feed, int generation) {
        return new ReaderState(feed, null, 0, null, null, 1, true, null, generation);
    }

    ReaderState past(FeedEvent event) {
        return new ReaderState(
                feed, event.id(), event.position(), null, null, rebuild, rebuilding, rebuildRequest, generation);
    }

    ReaderState within(FeedEvent event, String cursor) {
        return new ReaderState(
                feed, lastEventId, position, event.id(), cursor, rebuild, rebuilding, rebuildRequest, generation);
    }

    ReaderState fromTheStart(@Nullable UUID request, int newGeneration) {
        return new ReaderState(feed, null, 0, null, null, rebuild + 1, true, request, newGeneration);
    }

    ReaderState rebuilt() {
        return new ReaderState(
                feed, lastEventId, position, openEventId, openEventCursor, rebuild, false, rebuildRequest, generation);
    }

    @Nullable
    String cursorIn(FeedEvent event) {
        return event.id().equals(openEventId) ? openEventCursor : null;
    }

    boolean isAtTheStart() {
        return rebuilding && lastEventId == null && openEventId == null;
    }

    /** Whether the batch leaves no gap to what is applied already. */
    boolean allows(Batch batch) {
        return batch.rebuild() == rebuild && batch.after() <= position;
    }
}
