package com.targetroadmap.requests.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Prometheus is told of messages that wait or were given up, counted in an index and no further than 1,001. Each
 * instance on a database tells the same. {@code NaN} while the database doesn't answer.
 */
@Singleton
class DeliveryMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryMetrics.class);
    private static final int ENOUGH = 1_001;

    private final DeliveryRows rows;
    private final Clock clock;
    private final MeterRegistry metrics;
    private volatile Backlog backlog = Backlog.UNKNOWN;

    DeliveryMetrics(DeliveryRows rows, Clock clock, MeterRegistry metrics) {
        this.rows = rows;
        this.clock = clock;
        this.metrics = metrics;
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        Gauge.builder("delivery.waiting", () -> backlog.waiting())
                .description("Messages to people and channels that are to be sent, or tried again, up to 1,001")
                .register(metrics);
        Gauge.builder("delivery.givenup", () -> backlog.givenUp())
                .description("Messages to people and channels that nobody tries to send any more, up to 1,001")
                .register(metrics);
        Gauge.builder("delivery.overdue", () -> backlog.overdue())
                .description(
                        "For how long the oldest message that is due hasn't been taken to be sent; 0 where none is")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** Counted apart from the asking, so that a database that hangs doesn't keep the other metrics from being read. */
    @Scheduled(fixedDelay = "10s")
    void count() {
        try {
            backlog = new Backlog(
                    rows.upTo(DeliveryState.WAITING, ENOUGH), rows.upTo(DeliveryState.GIVEN_UP, ENOUGH), overdue());
        } catch (RuntimeException e) {
            backlog = Backlog.UNKNOWN;
            LOG.debug("What is to be sent can't be counted", e);
        }
    }

    private double overdue() {
        Instant now = clock.instant();
        return rows.oldestDue(now.minus(Channels.SILENCE))
                .map(due -> Math.max(0, Duration.between(due, now).toSeconds()))
                .orElse(0L);
    }

    private record Backlog(double waiting, double givenUp, double overdue) {

        private static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN, Double.NaN);
    }
}
