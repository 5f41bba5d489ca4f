package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one feed for as long as the process runs. Any number of instances may read the same feed on one database. */
final class FeedReader implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);

    private final FeedApplier applier;
    private final FeedClient client;
    private final Steps steps;
    private final Rebuilds rebuilds;
    private final Application application;
    private final SetAsideEvents setAside;
    private final Contact contact;
    private final Lease lease;
    private final Lag lag;
    private final Stop stop = new Stop();
    private final Backoff backoff = new Backoff();
    private boolean begun;
    private long met;

    FeedReader(
            FeedApplier applier,
            FeedClient client,
            Steps steps,
            Rebuilds rebuilds,
            Retries retries,
            Contact contact,
            Lease lease,
            Lag lag) {
        this.applier = applier;
        this.client = client;
        this.steps = steps;
        this.rebuilds = rebuilds;
        this.application = new Application(applier, steps, lease);
        this.lag = lag;
        this.setAside = new SetAsideEvents(applier, retries);
        this.contact = contact;
        this.lease = lease;
    }

    @Override
    public void run() {
        while (!stop.isAsked()) {
            try {
                if (lease.take()) {
                    lag.begin();
                    begin();
                    readOnce();
                } else {
                    lag.end();
                    stop.orAfter(Lease.LOOK);
                }
                backoff.reset();
            } catch (Overtaken | Stop.Stopped e) {
                LOG.debug("Feed of {}: {}", applier.feed(), e.getMessage());
            } catch (RuntimeException | Error e) {
                contact.lost(e);
                lease.offer();
                stop.orAfter(backoff.next());
            }
        }
        lease.giveBack();
        client.close();
    }

    void stop() {
        stop.ask();
    }

    FeedApplier applier() {
        return applier;
    }

    /** Whether it is this instance that reads the feed. */
    boolean isReading() {
        return lease.isHeld();
    }

    Lag lag() {
        return lag;
    }

    Contact contact() {
        return contact;
    }

    SetAsideEvents setAside() {
        return setAside;
    }

    private void begin() {
        if (!begun) {
            rebuilds.beginReading(applier);
            setAside.retryAll();
            begun = true;
        }
    }

    /** No transaction is open while the feed is asked. */
    private void readOnce() {
        var state = steps.state(applier.feed()).orElseThrow();
        try {
            var events = client.after(state.lastEventId(), state.rebuilding(), stop);
            var batch = new Batch(state.rebuild(), state.position(), events);
            lag.told(client.newestPosition());
            apply(state, batch);
            lag.applied(batch.end(), batch.reachesTheEnd());
            contact.made(state.lastEventId());
        } catch (UnknownEvent e) {
            LOG.warn("Feed of {}: {}", applier.feed(), e.getMessage());
            rebuilds.beginBecauseUnknown(state);
        }
    }

    private void apply(ReaderState state, Batch batch) {
        if (state.isAtTheStart()) {
            LOG.info("Feed of {}: rebuild {} begins", applier.feed(), state.rebuild());
            met = 0;
        }
        application.apply(batch);
        met += batch.events().size();
        if (state.rebuilding() && batch.reachesTheEnd()) {
            endRebuild(state);
        }
    }

    private void endRebuild(ReaderState state) {
        long removed = 0;
        while (rebuilds.removeNext(applier, state.rebuild()) != null) {
            lease.keep();
            removed++;
        }
        LOG.info(
                "Feed of {}: rebuild {} is complete, {} facts read, {} copies removed",
                applier.feed(),
                state.rebuild(),
                met,
                removed);
    }
}
