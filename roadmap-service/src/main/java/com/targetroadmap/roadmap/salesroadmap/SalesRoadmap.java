package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * The projection of the one roadmap that sales may see, strongest part first.
 *
 * @param available released in the last twelve months
 * @param youAsked in discovery or planned, and customers ask for it
 */
@Serdeable
record SalesRoadmap(
        Instant asOf,
        List<SalesItem> available,
        List<SalesItem> beingBuilt,
        List<SalesItem> youAsked,
        List<SalesTheme> problems) {}
