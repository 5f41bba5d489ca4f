package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.roadmap.OpenProblem;
import com.targetroadmap.gateway.roadmap.SalesRoadmap;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The four parts of the sales roadmap, by theme; what was asked for with the reader's own customers by name. */
@Introspected
record Parts(
        Instant asOf,
        List<ThemeGroup> available,
        List<ThemeGroup> beingBuilt,
        List<ThemeGroup> youAsked,
        List<OpenProblem> problems,
        SalesRoadmap.Counts counts) {

    static Parts of(SalesRoadmap all, Map<UUID, Set<String>> ownCustomers) {
        return new Parts(
                all.asOf(),
                ThemeGroup.of(all.available(), ownCustomers),
                ThemeGroup.of(all.beingBuilt(), ownCustomers),
                ThemeGroup.of(all.youAsked(), ownCustomers),
                all.problems(),
                all.counts());
    }

    public boolean isMoreAvailable() {
        return counts.available() > ThemeGroup.size(available);
    }

    public boolean isMoreBeingBuilt() {
        return counts.beingBuilt() > ThemeGroup.size(beingBuilt);
    }

    public boolean isMoreAsked() {
        return counts.youAsked() > ThemeGroup.size(youAsked);
    }

    /** Whether a sheet of paper has not everything on it. */
    public boolean isMore() {
        return isMoreAvailable() || isMoreBeingBuilt() || isMoreAsked();
    }
}
