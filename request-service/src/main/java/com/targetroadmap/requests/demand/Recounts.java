package com.targetroadmap.requests.demand;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what has changed, some seconds later: so an item that many are accepted into is counted once for all of them. */
@Singleton
class Recounts {

    private static final Logger LOG = LoggerFactory.getLogger(Recounts.class);
    private static final int AT_ONCE = 500;

    private final DemandRows rows;
    private final Recounting recounting;

    Recounts(DemandRows rows, Recounting recounting) {
        this.rows = rows;
        this.recounting = recounting;
    }

    /** What can't be done now is tried again the next time. */
    @Scheduled(initialDelay = "1s", fixedDelay = "${requests.recount-every:5s}")
    void recount() {
        for (UUID item : rows.noted(AT_ONCE)) {
            try {
                recounting.of(item);
            } catch (RuntimeException e) {
                LOG.warn("The demand of {} is counted later", item, e);
            }
        }
    }
}
