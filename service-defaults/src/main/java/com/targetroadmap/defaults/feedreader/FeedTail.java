package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Hears what another service tells from now on, for those who store nothing. Needs {@code feeds.read.SERVICE.url} and no
 * database.
 */
@Singleton
public final class FeedTail {

    private final FeedClients clients;
    private final Clock clock;
    private final List<Tail> tails = new CopyOnWriteArrayList<>();

    FeedTail(FeedClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** As {@link #from(String, Consumer, Runnable)}, for a listener that doesn't mind a gap. */
    public AutoCloseable from(String service, Consumer<FeedEvent> listener) {
        return from(service, listener, () -> {});
    }

    /**
     * Calls {@code listener} with each event from now on, one at a time and in order, until closed or the process stops.
     *
     * @param service for example {@code roadmap-service}
     * @param anythingMayHaveChanged called when the feed answers for the first time, after it was away, and after it was
     *     restored: what was shown before may be out of date without an event that says so
     */
    public AutoCloseable from(String service, Consumer<FeedEvent> listener, Runnable anythingMayHaveChanged) {
        var tail = new Tail(clients.of(service), new Contact(service, clock), listener, anythingMayHaveChanged);
        tails.add(tail);
        tail.start("hears-" + service);
        return tail;
    }

    @PreDestroy
    void stop() {
        tails.forEach(Tail::close);
    }
}
