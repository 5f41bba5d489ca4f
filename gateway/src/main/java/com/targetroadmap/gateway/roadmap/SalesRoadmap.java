package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The sales roadmap, strongest first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record SalesRoadmap(
        Instant asOf,
        List<SalesItem> available,
        List<SalesItem> beingBuilt,
        List<SalesItem> youAsked,
        List<OpenProblem> problems,
        @Nullable Counts counts) {

    public SalesRoadmap {
        available = List.copyOf(available);
        beingBuilt = List.copyOf(beingBuilt);
        youAsked = List.copyOf(youAsked);
        problems = List.copyOf(problems);
        counts = counts == null ? new Counts(available.size(), beingBuilt.size(), youAsked.size()) : counts;
    }

    /** How many items each part has, counted to 1,001; the lists have the first of them. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counts(int available, int beingBuilt, int youAsked) {}

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return available.isEmpty() && beingBuilt.isEmpty() && youAsked.isEmpty() && problems.isEmpty();
    }
}
