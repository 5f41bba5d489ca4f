package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedEvent;
import io.micronaut.core.annotation.Nullable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears one feed. */
final class Tail implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final FeedClient client;
    private final Contact contact;
    private final Consumer<FeedEvent> listener;
    private final Runnable anythingMayHaveChanged;
    private final Stop stop = new Stop();
    private final Backoff backoff = new Backoff();
    private boolean placeKnown;

    @Nullable
    private String lastEventId;

    Tail(FeedClient client, Contact contact, Consumer<FeedEvent> listener, Runnable anythingMayHaveChanged) {
        this.client = client;
        this.contact = contact;
        this.listener = listener;
        this.anythingMayHaveChanged = anythingMayHaveChanged;
    }

    void start(String name) {
        var thread = new Thread(this, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (!stop.isAsked()) {
            try {
                hear();
                backoff.reset();
            } catch (UnknownEvent e) {
                placeKnown = false;
                contact.lost(e);
            } catch (Stop.Stopped e) {
                LOG.debug("{}", e.getMessage());
            } catch (RuntimeException | Error e) {
                contact.lost(e);
                stop.orAfter(backoff.next());
            }
        }
        client.close();
    }

    @Override
    public void close() {
        stop.ask();
    }

    private void hear() {
        if (!placeKnown || contact.isLost()) {
            findPlace();
        }
        for (var event : client.after(lastEventId, false, stop)) {
            safely(() -> listener.accept(event));
            lastEventId = event.id();
        }
    }

    /** After a mere interruption the place is still right, and asking for the newest event shows that the feed answers. */
    private void findPlace() {
        var newest = client.newest(stop);
        if (!placeKnown) {
            lastEventId = newest;
            placeKnown = true;
        }
        contact.made(lastEventId);
        safely(anythingMayHaveChanged);
    }

    private static void safely(Runnable listening) {
        try {
            listening.run();
        } catch (RuntimeException e) {
            LOG.error("A listener failed; it goes on with the next event", e);
        }
    }
}
