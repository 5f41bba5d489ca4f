package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.log.Discreet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of one feed that were set aside; they are tried again on start and by hand. */
final class SetAsideEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SetAsideEvents.class);

    private final FeedApplier applier;
    private final Retries retries;

    SetAsideEvents(FeedApplier applier, Retries retries) {
        this.applier = applier;
        this.retries = retries;
    }

    /** @throws RuntimeException when something is wrong that isn't the events' fault */
    void retryAll() {
        for (var event : retries.of(applier.feed())) {
            retry(event.subject());
        }
    }

    private void retry(String subject) {
        try {
            boolean done = false;
            while (!done) {
                done = retries.retry(applier, subject);
            }
            LOG.info("Feed of {}: {} was set aside and is applied now", applier.feed(), subject);
        } catch (RuntimeException e) {
            if (!Fault.isOfTheEvent(e)) {
                throw e;
            }
            retries.failedAgain(applier.feed(), subject, e);
            LOG.warn("Feed of {}: {} stays set aside", applier.feed(), subject, Discreet.of(e));
        }
    }
}
