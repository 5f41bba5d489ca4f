package com.targetroadmap.requests.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same thing many times at one moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> times(int times, IntFunction<T> work) {
        var threads = Executors.newFixedThreadPool(times);
        var start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                Callable<T> one = () -> {
                    start.await();
                    return work.apply(number);
                };
                futures.add(threads.submit(one));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }
}
