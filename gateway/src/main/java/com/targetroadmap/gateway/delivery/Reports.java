package com.targetroadmap.gateway.delivery;

import com.targetroadmap.gateway.page.Ids;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells request-service what became of deliveries, and goes on telling while it doesn't answer. What is lost with this
 * process is sent once more, as the same message.
 */
final class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    /** By then somebody else may have carried it: whose report it is can't be said any more. */
    private static final Duration TOLD_FOR = Duration.ofMinutes(10);

    private final DeliveriesClient client;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Report> untold = new ConcurrentLinkedQueue<>();

    Reports(DeliveriesClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    void of(Delivery delivery, Carried carried) {
        untold.add(new Report(delivery.id(), Ids.fresh(), carried, clock.instant()));
    }

    /** @throws HttpClientException as long as the service can't be told */
    void tell() {
        for (Iterator<Report> reports = untold.iterator(); reports.hasNext(); ) {
            Report report = reports.next();
            if (report.at().plus(TOLD_FOR).isAfter(clock.instant())) {
                tell(report);
            }
            reports.remove();
        }
    }

    private void tell(Report report) {
        try {
            client.report(report.delivery(), report.id(), report.carried());
        } catch (HttpClientResponseException e) {
            if (e.code() >= 500 || e.code() == 401) {
                throw e;
            }
            LOG.warn("What became of delivery {} was refused: {}", report.delivery(), e.code());
        }
    }

    private record Report(UUID delivery, UUID id, Carried carried, Instant at) {}
}
