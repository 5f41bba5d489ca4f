package com.targetroadmap.defaults.stop;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Whether this process is on its way out. From then on it isn't ready, though it still answers. */
@Singleton
@Readiness
final class Stopping implements HealthIndicator {

    private volatile boolean begun;

    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.just(HealthResult.builder("stopping")
                .status(begun ? HealthStatus.DOWN : HealthStatus.UP)
                .build());
    }
}
