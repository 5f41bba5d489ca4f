package com.targetroadmap.defaults.feed;

import java.util.concurrent.CompletableFuture;

/** Somebody who has read the feed up to a position and waits for more. */
final class Waiter {

    private final long position;
    private final CompletableFuture<Void> growth = new CompletableFuture<>();

    Waiter(long position) {
        this.position = position;
    }

    void tell(long newest) {
        if (newest > position) {
            growth.complete(null);
        }
    }

    CompletableFuture<Void> growth() {
        return growth;
    }
}
