package com.targetroadmap.gateway.upstream;

import io.micronaut.http.context.ServerRequestContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Until when the services' answers for one page can be waited for. No page takes more than three seconds, and it has to be
 * rendered and to travel, too. All calls for a page have the same end, counted from the first of them.
 */
record Deadline(long nanos) {

    private static final Duration PAGE = Duration.ofMillis(2600);

    /** What a write leaves is for what the page shows beside the form. */
    private static final Duration WRITE = Duration.ofMillis(2200);

    private static final String BEGUN = Deadline.class.getName();

    static Deadline ofPage() {
        return after(PAGE);
    }

    static Deadline ofWrite() {
        return after(WRITE);
    }

    /** Not later than this one. */
    Deadline orIn(Duration time) {
        return new Deadline(Math.min(nanos, System.nanoTime() + time.toNanos()));
    }

    /** The answer, or what is said instead when it is not there in time. */
    <T> T await(CompletableFuture<T> answer, Supplier<T> otherwise) {
        try {
            return answer.get(Math.max(0, nanos - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return otherwise.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static Deadline after(Duration patience) {
        return new Deadline(begun() + patience.toNanos());
    }

    private static long begun() {
        long now = System.nanoTime();
        return ServerRequestContext.currentRequest()
                .map(request -> request.getAttribute(BEGUN, Long.class).orElseGet(() -> {
                    request.setAttribute(BEGUN, now);
                    return now;
                }))
                .orElse(now);
    }
}
