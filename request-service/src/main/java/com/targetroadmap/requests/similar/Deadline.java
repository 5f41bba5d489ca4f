package com.targetroadmap.requests.similar;

import java.time.Duration;

/** When a search is to answer with what it has. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left, at least 1. */
    long millis() {
        check();
        return Math.max(1, (end - System.nanoTime()) / 1_000_000);
    }

    /** @throws OutOfTime when nothing is left */
    void check() {
        if (System.nanoTime() - end >= 0) {
            throw new OutOfTime();
        }
    }
}
