package com.targetroadmap.defaults.feed;

import io.micronaut.core.annotation.Nullable;

/**
 * What a service does with the events of one feed. A bean of this type is all it takes to read a feed: fetching,
 * position, order, retries, rebuild and setting aside are done around it.
 *
 * <p>Every call runs in a transaction that also stores the reader's position: the effect happens exactly once. Unknown
 * types must be passed over with {@link Progress#done()}.
 */
public interface FeedApplier {

    /** The service whose feed is read, for example {@code roadmap-service}. */
    String feed();

    /** What this applier understands. Raise it with each type or field more, and the feed is read again from its start. */
    default int generation() {
        return 1;
    }

    /**
     * Applies one event, or the next at most 1,000 rows of it.
     *
     * @param cursor {@code null} at first, then what {@link Progress#more} returned the last time
     * @throws UnreadableEvent when the event itself is at fault
     */
    Progress apply(FeedEvent event, @Nullable String cursor);

    /** Removes the copy of a subject that the feed doesn't hold any more; called at the end of a rebuild. */
    Progress remove(String subject, @Nullable String cursor);
}
