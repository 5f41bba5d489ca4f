package com.targetroadmap.defaults.feed;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.HttpStatus;
import java.util.concurrent.CompletableFuture;

/** Somebody who has read the feed up to a position and waits for more. */
final class Waiter {

    private final long position;
    private final CompletableFuture<Boolean> growth = new CompletableFuture<>();

    Waiter(long position) {
        this.position = position;
    }

    void tell(long newest) {
        if (newest > position) {
            growth.complete(true);
        }
    }

    /** Tells that waiting is in vain: 503. */
    void sendAway(String why) {
        growth.completeExceptionally(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", why));
    }

    CompletableFuture<Boolean> growth() {
        return growth;
    }
}
