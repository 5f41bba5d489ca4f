package com.targetroadmap.gateway.delivery;

import com.targetroadmap.gateway.page.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.annotation.Nullable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries by one way, one delivery after the other: a way that hangs holds up no other one. */
final class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    /** A claim is an attempt: what were claimed beside one that hangs, and never begun, would be given up untried. */
    private static final int AT_ONCE = 1;

    private final Way way;
    private final DeliveriesClient client;
    private final Reports reports;
    private final MeterRegistry metrics;
    private final Clock clock;
    private volatile boolean stopping;
    private boolean isAway;

    @Nullable
    private UUID claim;

    private Instant notBefore = Instant.EPOCH;

    Carrier(Way way, DeliveriesClient client, MeterRegistry metrics, Clock clock) {
        this.way = way;
        this.client = client;
        this.reports = new Reports(client, clock);
        this.metrics = metrics;
        this.clock = clock;
        Stream.of("sent", "failed", "refused").forEach(this::count);
    }

    /** All that is due now. Never fails, because what fails is not done again. */
    void round() {
        try {
            while (!stopping && !clock.instant().isBefore(notBefore) && carryNext()) {
                LOG.debug("More may be due by {}", way.channel());
            }
            reports.tell();
            isAway = false;
        } catch (RuntimeException e) {
            away(e);
        }
    }

    void stop() {
        stopping = true;
    }

    /** @return whether anything was due */
    private boolean carryNext() {
        reports.tell();
        List<Delivery> due = claimed();
        due.forEach(this::carry);
        return !due.isEmpty();
    }

    /** An answer that was lost is asked for again under the same id. */
    private List<Delivery> claimed() {
        claim = claim == null ? Ids.fresh() : claim;
        var claimed = client.claim(claim, new DeliveriesClient.Wish(List.of(way.channel()), AT_ONCE));
        claim = null;
        return claimed == null ? List.of() : claimed.deliveries();
    }

    private void carry(Delivery delivery) {
        Carried carried = attempt(delivery);
        metrics.counter("deliveries", "channel", way.channel(), "outcome", carried.outcome())
                .increment();
        if (!carried.sent()) {
            LOG.warn("{} by {} was not sent, attempt {}: {}", delivery, way.channel(), delivery.attempt(), carried);
        }
        if (carried.retryAfterSeconds() != null) {
            notBefore = clock.instant().plusSeconds(carried.retryAfterSeconds());
        }
        reports.of(delivery, carried);
        reports.tell();
    }

    /** What the receiver may not see any more was left out; of nothing there is nothing to send. */
    private Carried attempt(Delivery delivery) {
        try {
            return delivery.isNothing() ? Carried.done() : way.carry(delivery);
        } catch (RuntimeException e) {
            LOG.error("{} can't be made for {}: {} at {}", delivery, way.channel(), e.getClass(), e.getStackTrace()[0]);
            return Carried.failed("ours " + e.getClass().getSimpleName());
        }
    }

    private void count(String outcome) {
        metrics.counter("deliveries", "channel", way.channel(), "outcome", outcome);
    }

    /** Said once, not with every try. */
    private void away(RuntimeException e) {
        if (!isAway) {
            LOG.warn("Nothing is carried by {}: request-service can't be asked ({})", way.channel(), e.getMessage());
        }
        isAway = true;
    }
}
