package com.targetroadmap.roadmap.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;

/** Lets people do things at the same moment. */
public final class Race {

    /** What one of them does. */
    public interface Runner {
        Answer run();
    }

    private Race() {}

    public static List<Answer> of(Runner... runners) {
        CyclicBarrier line = new CyclicBarrier(runners.length);
        List<CompletableFuture<Answer>> running = Stream.of(runners)
                .map(runner -> CompletableFuture.supplyAsync(
                        () -> startTogether(line, runner), command -> new Thread(command).start()))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static Answer startTogether(CyclicBarrier line, Runner runner) {
        try {
            line.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return runner.run();
    }
}
