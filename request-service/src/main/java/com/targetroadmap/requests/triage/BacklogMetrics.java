package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.request.WaitingLists;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Prometheus is told of the requests that wait for product, counted in an index and no further than 1,001. Each
 * instance on a database tells the same. {@code NaN} while the database doesn't answer.
 */
@Singleton
class BacklogMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogMetrics.class);
    private static final int ENOUGH = 1_001;

    private final WaitingList waiting;
    private final WaitingLists rows;
    private final Clock clock;
    private final MeterRegistry metrics;
    private volatile Backlog backlog = Backlog.UNKNOWN;

    BacklogMetrics(WaitingList waiting, WaitingLists rows, Clock clock, MeterRegistry metrics) {
        this.waiting = waiting;
        this.rows = rows;
        this.clock = clock;
        this.metrics = metrics;
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        Gauge.builder("triage.waiting", () -> backlog.waiting())
                .description("Requests that wait for product, up to 1,001")
                .register(metrics);
        Gauge.builder("triage.overdue", () -> backlog.overdue())
                .description("Those of them that product promised to have looked at by now, up to 1,001")
                .register(metrics);
    }

    /** Counted apart from the asking, so that a database that hangs doesn't keep the other metrics from being read. */
    @Scheduled(fixedDelay = "10s")
    void count() {
        try {
            backlog = new Backlog(rows.upTo(ENOUGH), waiting.overdueUpTo(ENOUGH, clock.instant()));
        } catch (RuntimeException e) {
            backlog = Backlog.UNKNOWN;
            LOG.debug("What waits for product can't be counted", e);
        }
    }

    private record Backlog(double waiting, double overdue) {

        private static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN);
    }
}
