package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * The projection of the one roadmap that sales may see, strongest part first. Each part has its first items; the
 * others stand in pages of their own.
 *
 * @param available released in the last twelve months
 * @param youAsked in discovery or planned, and customers ask for it
 * @param counts how many there are in each part
 */
@Serdeable
record SalesRoadmap(
        Instant asOf,
        List<SalesItem> available,
        List<SalesItem> beingBuilt,
        List<SalesItem> youAsked,
        List<SalesTheme> problems,
        Counts counts) {

    /** They stop at 1,001, which reads "1,000+". */
    @Serdeable
    record Counts(int available, int beingBuilt, int youAsked) {}
}
