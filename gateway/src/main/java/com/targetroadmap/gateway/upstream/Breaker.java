package com.targetroadmap.gateway.upstream;

import io.micronaut.core.annotation.Nullable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a service that doesn't answer, so that pages don't wait for it: after four calls in a row without an
 * answer it lets one call through every two seconds. Four, because the dashboard makes three at once.
 */
final class Breaker {

    static final int PATIENCE = 4;
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private int unanswered;
    private Instant closedUntil = Instant.MIN;
    private Instant lastWord = Instant.MIN;
    private @Nullable Instant lastAnswer;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to ask now. The one that is let through during a pause keeps the others out until it is back. */
    synchronized boolean mayAsk() {
        Instant now = clock.instant();
        if (unanswered < PATIENCE) {
            return true;
        }
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(PAUSE);
        return true;
    }

    synchronized void answered() {
        heard();
        lastAnswer = lastWord;
    }

    /** There was a word from it, so it needn't be spared; but nothing to show. */
    synchronized void heard() {
        unanswered = 0;
        lastWord = clock.instant();
    }

    /** What was asked before the last answer came says nothing new. */
    synchronized void notAnswered(Instant asked) {
        if (!asked.isBefore(lastWord)) {
            unanswered++;
            closedUntil = clock.instant().plus(PAUSE);
        }
    }

    Instant now() {
        return clock.instant();
    }

    synchronized @Nullable Instant lastAnswer() {
        return lastAnswer;
    }
}
