package com.targetroadmap.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who waits three seconds and no longer. */
final class Person {

    /** Three seconds are the promise; half of one more for a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofMillis(3500);

    private static final AtomicLong LONGEST = new AtomicLong();

    private final RunningSystem system;
    private final Visitor visitor;

    Person(RunningSystem system, Persona persona) {
        this.system = system;
        this.visitor = new Visitor();
        within("signing in", () -> {
            visitor.signIn(system.gateway(), persona);
            return null;
        });
    }

    HttpResponse<String> open(String path) {
        return within(path, () -> visitor.open(system.gateway(), path));
    }

    HttpResponse<String> send(String path, Map<String, String> form) {
        return within(path, () -> visitor.post(system.gateway(), path, form));
    }

    static Duration longest() {
        return Duration.ofNanos(LONGEST.get());
    }

    private static <T> T within(String what, Call<T> call) {
        long start = System.nanoTime();
        try {
            T answer = call.make();
            long took = System.nanoTime() - start;
            LONGEST.accumulateAndGet(took, Math::max);
            assertThat(Duration.ofNanos(took)).as(what).isLessThan(PATIENCE);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(what, e);
        }
    }

    @FunctionalInterface
    private interface Call<T> {
        T make() throws IOException;
    }
}
