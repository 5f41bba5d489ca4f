package com.targetroadmap.gateway.upstream;

import com.targetroadmap.gateway.page.Section;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A read under way. */
public final class Asked<T> {

    /** No page takes more than three seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(2800);

    private final CompletableFuture<Section<T>> answer;
    private final Supplier<Section<T>> unavailable;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    Asked(CompletableFuture<Section<T>> answer, Supplier<Section<T>> unavailable) {
        this.answer = answer;
        this.unavailable = unavailable;
    }

    /**
     * Waits for the answer, not longer than a page may take.
     *
     * @throws com.targetroadmap.defaults.problem.Problem when the service has refused
     */
    public Section<T> section() {
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return unavailable.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
