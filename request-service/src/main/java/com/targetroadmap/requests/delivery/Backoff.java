package com.targetroadmap.requests.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.List;

/** How long to wait before the next attempt (issue 6, point 4). */
public final class Backoff {

    public static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /** Up to a fifth more, so that what failed together doesn't come back together. */
    static final double JITTER = 0.2;

    private static final Duration LONGEST = Duration.ofDays(1);

    private Backoff() {}

    /**
     * @param attempt that failed, from 1
     * @param retryAfter seconds for which the other side wants to be left alone; believed up to a day
     * @param chance from 0 to 1
     */
    public static Duration after(int attempt, @Nullable Long retryAfter, double chance) {
        Duration usual = WAITS.get(Math.min(Math.max(attempt, 1), WAITS.size()) - 1);
        Duration wait = usual.plusMillis((long) (usual.toMillis() * JITTER * chance));
        Duration asked = retryAfter == null
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(Math.max(retryAfter, 0), LONGEST.toSeconds()));
        return asked.compareTo(wait) > 0 ? asked : wait;
    }
}
