package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.guidance.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * All that sales sees of an item.
 *
 * @param productName where there are several products
 */
@Serdeable
record SalesItem(
        UUID id,
        String name,
        String problem,
        @Nullable String productName,
        @Nullable String theme,
        Instant stageSince,
        int customers,
        Guidance guidance) {

    static SalesItem of(KnownItem item, Guidance guidance) {
        return new SalesItem(
                item.id(),
                item.name(),
                item.problem(),
                item.productName(),
                item.theme(),
                item.stageSince(),
                item.customers(),
                guidance);
    }
}
