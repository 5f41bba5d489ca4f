package com.targetroadmap.defaults.feedreader;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Asks a reader to stop, whatever it waits for. Its thread is never interrupted: an interrupt that meets H2 while it
 * writes closes the database.
 */
final class Stop {

    private final CompletableFuture<Void> asked = new CompletableFuture<>();

    void ask() {
        asked.complete(null);
    }

    boolean isAsked() {
        return asked.isDone();
    }

    /** @throws Stopped when asked to stop before the result is there */
    <T> T orResultOf(CompletableFuture<T> result) {
        try {
            CompletableFuture.anyOf(asked, result).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        if (!result.isDone()) {
            result.cancel(true);
            throw new Stopped();
        }
        return result.join();
    }

    /** Waits that long, or until asked to stop. */
    void orAfter(Duration time) {
        var over = new CompletableFuture<Void>().completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.anyOf(asked, over).join();
    }

    static final class Stopped extends RuntimeException {

        Stopped() {
            super("The reader is stopping", null, false, false);
        }
    }
}
