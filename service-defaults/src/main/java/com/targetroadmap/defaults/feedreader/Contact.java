package com.targetroadmap.defaults.feedreader;

import io.micronaut.core.annotation.Nullable;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a feed answers, told to the log when it changes. */
final class Contact {

    private static final Logger LOG = LoggerFactory.getLogger(Contact.class);

    private final String feed;
    private final Clock clock;

    @Nullable
    private volatile Instant last;

    @Nullable
    private volatile String trouble = "not read yet";

    Contact(String feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    void made(@Nullable String lastEventId) {
        last = clock.instant();
        if (trouble != null) {
            LOG.info(
                    "Feed of {}: connected, reading on after {}",
                    feed,
                    lastEventId == null ? "the start" : lastEventId);
            trouble = null;
        }
    }

    void lost(Throwable failure) {
        var reason = Reason.of(failure);
        if (!reason.equals(trouble)) {
            LOG.warn("Feed of {}: reading stopped, trying again: {}", feed, reason);
            trouble = reason;
        }
    }

    boolean isLost() {
        return trouble != null;
    }

    @Nullable
    Instant last() {
        return last;
    }

    /** Why nothing can be read or applied at the moment. */
    @Nullable
    String trouble() {
        return trouble;
    }
}
