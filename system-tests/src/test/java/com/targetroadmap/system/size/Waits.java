package com.targetroadmap.system.size;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** How long people had to wait. */
final class Waits {

    private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

    /** Something that only takes time. */
    static Consumer<Waits> of(Duration time) {
        return waits -> LockSupport.parkNanos(time.toNanos());
    }

    void add(long nanos) {
        all.add(nanos);
    }

    /** In milliseconds. */
    double longest() {
        return sorted().get(all.size() - 1);
    }

    /** In milliseconds. */
    double median() {
        return share(0.5);
    }

    /** How long so many of them waited at most, in milliseconds. */
    double share(double part) {
        List<Double> sorted = sorted();
        return sorted.get((int) (sorted.size() * part));
    }

    private List<Double> sorted() {
        return all.stream().sorted().map(nanos -> nanos / 1e6).toList();
    }

    @Override
    public String toString() {
        return "%d waited, half of them up to %.1f ms, 99 %% up to %.1f ms, the longest %.1f ms"
                .formatted(all.size(), median(), share(0.99), longest());
    }
}
