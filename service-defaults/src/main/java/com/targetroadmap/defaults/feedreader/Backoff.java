package com.targetroadmap.defaults.feedreader;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits longer after each failure, never twice the same, so that many readers don't come back in step. */
final class Backoff {

    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 3_000;

    private long next = FIRST_MILLIS;

    Duration next() {
        long most = next;
        next = Math.min(LONGEST_MILLIS, next * 2);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    void reset() {
        next = FIRST_MILLIS;
    }
}
