package com.targetroadmap.system.size;

import com.targetroadmap.system.Persona;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Two salespeople who submit requests all the while, at a steady pace. */
final class Submitters implements AutoCloseable {

    private static final int PEOPLE = 2;
    private static final int PACE_MILLIS = 60;

    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE);
    private final AtomicReference<Waits> waits = new AtomicReference<>(new Waits());
    private final AtomicReference<String> trouble = new AtomicReference<>();
    private final List<ScheduledFuture<?>> submitting = new ArrayList<>();
    private final Services services;

    Submitters(Services services) {
        this.services = services;
        for (int person = 0; person < PEOPLE; person++) {
            submitting.add(people.scheduleWithFixedDelay(this::submit, 0, PACE_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    /** What they waited while something was going on. */
    Waits during(Consumer<Waits> work) {
        Waits own = new Waits();
        waits.set(own);
        work.accept(own);
        waits.set(new Waits());
        if (trouble.get() != null) {
            throw new IllegalStateException(trouble.get());
        }
        return own;
    }

    @Override
    public void close() {
        submitting.forEach(each -> each.cancel(false));
        people.shutdown();
    }

    private void submit() {
        UUID id = UUID.randomUUID();
        Waits noted = waits.get();
        long begin = System.nanoTime();
        try {
            int status = services.put(
                            Persona.SALES,
                            services.system().requestService(),
                            "/requests/" + id,
                            Map.of("customer", Map.of("name", "Customer " + id), "problem", "They retype " + id))
                    .status();
            if (status != 201) {
                trouble.set("Somebody's request was answered with " + status);
            }
        } catch (IOException e) {
            trouble.set("Somebody's request failed: " + e);
        }
        noted.add(System.nanoTime() - begin);
    }
}
