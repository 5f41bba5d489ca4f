package com.targetroadmap.defaults.feed;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * One event read from another service's feed.
 *
 * @param id {@code position-random}
 * @param position the version of the fact
 * @param data JSON; {@code null} on a deletion. {@link FeedJson} reads it.
 */
public record FeedEvent(
        String id,
        long position,
        String type,
        String subject,
        Instant time,
        @Nullable String data) {

    public boolean isDeletion() {
        return data == null;
    }
}
