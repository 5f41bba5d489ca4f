package com.targetroadmap.requests.demand;

import com.targetroadmap.requests.deal.DealChanged;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Notes whose demand has changed, in the transaction of the change. */
@Singleton
public class StaleDemand {

    private final DemandRows rows;

    StaleDemand(DemandRows rows) {
        this.rows = rows;
    }

    /** A request pointed at the one item, and points at the other now. */
    public void changed(@Nullable UUID before, @Nullable UUID after) {
        Stream.of(before, after).filter(Objects::nonNull).distinct().forEach(rows::note);
    }

    @EventListener
    void hear(DealChanged deal) {
        rows.noteThoseOf(deal.id());
    }
}
