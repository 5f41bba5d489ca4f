package com.targetroadmap.gateway.upstream;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * A write under way. Where its answer is cut or late it is made once more: what is made has its id already, so the second
 * is the same as the first, and whichever answer comes counts.
 */
final class Writing<T> {

    /** A service whose database is away says so after 1.5 seconds, and that nothing was saved: that is worth waiting for. */
    private static final Duration LATE = Duration.ofMillis(1800);

    private final Supplier<Outcome<T>> attempt;
    private final ExecutorService threads;
    private final Deadline deadline = Deadline.ofWrite();

    Writing(Supplier<Outcome<T>> attempt, ExecutorService threads) {
        this.attempt = attempt;
        this.threads = threads;
    }

    Outcome<T> outcome() {
        var first = begin();
        var soon = deadline.orIn(LATE).await(first, Outcome::unknown);
        return soon.isUnknown() ? deadline.await(either(first, begin()), Outcome::unknown) : soon;
    }

    /** For what must not be made twice. */
    Outcome<T> onlyOutcome() {
        return deadline.await(begin(), Outcome::unknown);
    }

    private CompletableFuture<Outcome<T>> begin() {
        return CompletableFuture.supplyAsync(attempt, threads);
    }

    private CompletableFuture<Outcome<T>> either(
            CompletableFuture<Outcome<T>> first, CompletableFuture<Outcome<T>> second) {
        return certain(first, second).applyToEither(certain(second, first), outcome -> outcome);
    }

    /** That one of them saved nothing says nothing of the other. */
    private CompletableFuture<Outcome<T>> certain(
            CompletableFuture<Outcome<T>> one, CompletableFuture<Outcome<T>> other) {
        return one.thenCompose(outcome -> outcome.isAnswered()
                ? CompletableFuture.completedFuture(outcome)
                : other.thenApply(last -> last.isAnswered() ? last : Outcome.unknown()));
    }
}
