package com.targetroadmap.gateway.upstream;

import com.targetroadmap.gateway.page.Section;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A read under way. */
public final class Asked<T> {

    private final CompletableFuture<Section<T>> answer;
    private final Supplier<Section<T>> unavailable;
    private final Deadline deadline = Deadline.ofPage();

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
        return deadline.await(answer, unavailable);
    }
}
