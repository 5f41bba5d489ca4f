package com.targetroadmap.gateway.slack;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack gives three seconds; then it tells the person that the app doesn't work. */
@Singleton
@Requires(beans = Signature.class)
final class InTime {

    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    /** What is left of the three seconds on the way there and back. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private final ExecutorService threads;

    InTime(@Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.threads = threads;
    }

    /** @param otherwise what is said when the answer takes longer, or doesn't come */
    <T> T answer(Supplier<T> answer, T otherwise) {
        return CompletableFuture.supplyAsync(answer, threads)
                .completeOnTimeout(otherwise, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> failed(failure, otherwise))
                .join();
    }

    private static <T> T failed(Throwable failure, T otherwise) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof HttpClientException) {
            LOG.warn("Slack is told that nothing can be said now: {}", cause.getMessage());
        } else {
            LOG.error("Slack is told that nothing can be said now", cause);
        }
        return otherwise;
    }
}
