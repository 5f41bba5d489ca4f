package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
        List<OpenProblem> problems) {

    public SalesRoadmap {
        available = available == null ? List.of() : List.copyOf(available);
        beingBuilt = beingBuilt == null ? List.of() : List.copyOf(beingBuilt);
        youAsked = youAsked == null ? List.of() : List.copyOf(youAsked);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return available.isEmpty() && beingBuilt.isEmpty() && youAsked.isEmpty() && problems.isEmpty();
    }
}
