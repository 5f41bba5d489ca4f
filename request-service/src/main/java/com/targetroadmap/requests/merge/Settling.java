package com.targetroadmap.requests.merge;

import com.targetroadmap.requests.customer.Survivors;
import com.targetroadmap.requests.request.CustomersOfRequests;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Brings requests and deals under the customer that they belong to today, a batch in each transaction; what a stopped
 * service has left goes on by itself.
 */
@Singleton
class Settling {

    /** On H2 nobody else writes meanwhile, and nobody is to wait longer than 100 ms. */
    static final int AT_ONCE = 25;

    /** For so long whoever merges waits for the end. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final SettlingRows rows;
    private final Survivors survivors;
    private final CustomersOfRequests requests;

    Settling(SettlingRows rows, Survivors survivors, CustomersOfRequests requests) {
        this.rows = rows;
        this.survivors = survivors;
        this.requests = requests;
    }

    /** In the running transaction. */
    void begin(UUID customer) {
        rows.begin(customer);
    }

    void goOn() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        List<UUID> open = open();
        while (!open.isEmpty() && System.nanoTime() < until) {
            settleSome(open.get(0));
            open = open();
        }
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "3s")
    void goOnLater() {
        goOn();
    }

    @Transactional(readOnly = true)
    List<UUID> open() {
        return rows.open();
    }

    /** Two who do it at once wait for each other. */
    @Transactional
    void settleSome(UUID customer) {
        if (rows.hold(customer).isEmpty()) {
            return;
        }
        UUID survivor = survivors.of(customer);
        List<UUID> astray = rows.requestsAstray(customer, survivor, AT_ONCE);
        if (!astray.isEmpty()) {
            requests.belongTo(survivor, astray);
            rows.keepHomes(astray, customer, survivor);
        } else if (settleDeals(customer, survivor) == 0) {
            rows.end(customer);
        }
    }

    private int settleDeals(UUID customer, UUID survivor) {
        List<UUID> astray = rows.dealsAstray(customer, survivor, AT_ONCE);
        if (!astray.isEmpty()) {
            rows.dealsBelongTo(survivor, astray);
            rows.keepHomesOfDeals(astray, customer, survivor);
        }
        return astray.size();
    }
}
