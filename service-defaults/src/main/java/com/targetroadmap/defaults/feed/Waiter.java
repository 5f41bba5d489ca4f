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

    void sendAway() {
        growth.completeExceptionally(stopping());
    }

    CompletableFuture<Boolean> growth() {
        return growth;
    }

    static Problem stopping() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "This service is stopping.");
    }
}
