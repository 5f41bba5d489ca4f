package com.targetroadmap.gateway.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;

/** One carrier for each way out that is switched on. */
@Singleton
@Requires(beans = Way.class)
final class Carriers implements ApplicationEventListener<ServerStartupEvent> {

    private final List<Carrier> carriers;
    private final TaskScheduler scheduler;
    private final Duration pause;
    private final Queue<Future<?>> rounds = new ConcurrentLinkedQueue<>();

    Carriers(
            List<Way> ways,
            DeliveriesClient client,
            MeterRegistry metrics,
            Clock clock,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${gateway.delivery.pause}") Duration pause) {
        this.carriers = ways.stream()
                .map(way -> new Carrier(way, client, metrics, clock))
                .toList();
        this.scheduler = scheduler;
        this.pause = pause;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        for (Carrier carrier : carriers) {
            rounds.add(scheduler.scheduleWithFixedDelay(pause, pause, carrier::round));
        }
    }

    @PreDestroy
    void stop() {
        carriers.forEach(Carrier::stop);
        rounds.forEach(round -> round.cancel(false));
    }
}
