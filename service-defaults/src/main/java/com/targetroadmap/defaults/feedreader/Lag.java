package com.targetroadmap.defaults.feedreader;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far the copy of another service's facts is behind, as far as its reader can know. An instance that doesn't read the
 * feed knows nothing of it: {@code NaN}.
 */
final class Lag {

    private static final Instant NEVER = Instant.MIN;

    private final Clock clock;
    private volatile Instant complete = NEVER;
    private volatile long told;
    private volatile long applied;

    Lag(Clock clock) {
        this.clock = clock;
    }

    /** This instance reads the feed from now on, and takes the copy for complete until it knows better. */
    void begin() {
        if (complete.equals(NEVER)) {
            complete = clock.instant();
        }
    }

    /** Another instance reads it. */
    void end() {
        complete = NEVER;
    }

    /** @param newest the newest position of the feed when it answered */
    void told(long newest) {
        told = newest;
    }

    void applied(long position, boolean all) {
        applied = position;
        if (all) {
            complete = clock.instant();
        }
    }

    /** How many facts the feed had more than the copy when it answered last. */
    double events() {
        return complete.equals(NEVER) ? Double.NaN : Math.max(0, told - applied);
    }

    /**
     * How long ago the copy was last known to hold all that the feed had told. A feed that nobody adds to answers every
     * two seconds; one that can't be reached lets this grow.
     */
    double seconds() {
        Instant since = complete;
        return since.equals(NEVER)
                ? Double.NaN
                : Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0);
    }
}
