package com.targetroadmap.defaults.database;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One writer at a time, first come, first served; the holder may take it again. */
final class WriteLock {

    /** Longer than any honest queue of writers: whoever waits this long is told that the service is busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock(true);

    <R> R hold(Supplier<R> work) {
        acquire();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    boolean isHeld() {
        return lock.isHeldByCurrentThread();
    }

    private void acquire() {
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too much is being written. Try again soon.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "This service is stopping.");
        }
    }
}
