package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.log.Discreet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies a batch: many events in a transaction as long as all goes well, each in its own where one fails. */
final class Application {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    /** Small, because an applier may touch many rows and tell a fact for each event. */
    private static final int MOST_AT_ONCE = 50;

    private final FeedApplier applier;
    private final Steps steps;
    private final Lease lease;

    Application(FeedApplier applier, Steps steps, Lease lease) {
        this.applier = applier;
        this.steps = steps;
        this.lease = lease;
    }

    /**
     * @throws Overtaken when the batch no longer fits
     * @throws RuntimeException when something is wrong that isn't the events' fault; the same events are to be tried again
     */
    void apply(Batch batch) {
        int most = MOST_AT_ONCE;
        long position = batch.after();
        List<FeedEvent> next = batch.beyond(position, most);
        while (!next.isEmpty()) {
            lease.keep();
            try {
                position = steps.apply(applier, batch, next);
            } catch (RuntimeException e) {
                if (!Fault.isOfTheEvent(e)) {
                    throw e;
                }
                if (next.size() == 1) {
                    position = setAside(batch, next.get(0), e);
                }
                most = next.size() == 1 ? MOST_AT_ONCE : 1;
            }
            next = batch.beyond(position, most);
        }
    }

    private long setAside(Batch batch, FeedEvent event, RuntimeException fault) {
        long position = steps.setAside(batch, applier.feed(), event, fault);
        LOG.error("Feed of {}: {} ({}) is set aside", applier.feed(), event.subject(), event.id(), Discreet.of(fault));
        return position;
    }
}
