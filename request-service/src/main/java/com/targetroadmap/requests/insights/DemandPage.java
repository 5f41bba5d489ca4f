package com.targetroadmap.requests.insights;

import com.targetroadmap.requests.demand.CountedDemand;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What most customers ask for first.
 *
 * @param next asks for the page after this one; {@code null}: there is none
 */
@Serdeable
record DemandPage(
        CountedDemand.Kind by, List<Line> demand, @Nullable String next) {

    /**
     * An item or a theme and who asks for it: each customer and each deal once.
     *
     * @param name of an item as sales knows it, of a theme its title
     * @param deals open, won and lost apart; states that no deal is in are left out
     */
    @Serdeable
    record Line(UUID id, String name, long requests, long customers, List<CountedDemand.OfState> deals) {}
}
