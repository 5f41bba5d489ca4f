package com.targetroadmap.roadmap.testing;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.feed.FeedEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Applies an event as a reader does: in a transaction. */
@Singleton
class OneEvent {

    private final FeedApplier applier;

    OneEvent(FeedApplier applier) {
        this.applier = applier;
    }

    @Transactional
    void apply(FeedEvent event) {
        applier.apply(event, null);
    }

    @Transactional
    void miss(String subject) {
        applier.remove(subject, null);
    }
}
