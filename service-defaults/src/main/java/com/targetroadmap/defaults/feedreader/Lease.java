package com.targetroadmap.defaults.feedreader;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to read one feed, held by one instance at a time. It is renewed by reading itself, so an instance that hangs
 * loses it as one that dies does, and another takes over within five seconds. Used by the reader's own thread.
 */
final class Lease {

    /** How long it lasts without being renewed; {@link LeaseRows#take} says so to the database. */
    static final Duration TIME = Duration.ofSeconds(3);

    /** How often those look that stand by. */
    static final Duration LOOK = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final Duration RENEWED_LATELY = Duration.ofSeconds(1);

    private final String feed;
    private final Leases leases;
    private boolean prepared;
    private volatile boolean held;
    private long renewedAt;

    Lease(String feed, Leases leases) {
        this.feed = feed;
        this.leases = leases;
    }

    /** Takes or renews it, unless another instance holds it. */
    boolean take() {
        if (!leases.areNeeded()) {
            held = true;
            return true;
        }
        prepare();
        boolean taken = leases.take(feed);
        renewedAt = System.nanoTime();
        if (taken != held) {
            LOG.info("Feed of {}: {}", feed, taken ? "this instance reads it" : "another instance reads it");
        }
        held = taken;
        return taken;
    }

    /**
     * Renews it in the middle of long work.
     *
     * @throws Overtaken when another instance has it by now
     */
    void keep() {
        if (System.nanoTime() - renewedAt > RENEWED_LATELY.toNanos() && !take()) {
            throw new Overtaken();
        }
    }

    /**
     * Lets another instance try what this one can't do at the moment: it may reach a feed that this one doesn't. Where
     * none takes it, it is this one's again.
     */
    void offer() {
        try {
            if (held && leases.areNeeded()) {
                leases.giveBack(feed);
            }
        } catch (RuntimeException e) {
            LOG.debug("Feed of {}: the lease runs out by itself", feed, e);
        }
    }

    /** Lets another instance go on at once; where that fails, a little later. */
    void giveBack() {
        offer();
        held = false;
    }

    boolean isHeld() {
        return held;
    }

    private void prepare() {
        if (!prepared) {
            leases.prepare(feed);
            prepared = true;
        }
    }
}
