package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Ends a phase: each of its unfinished items has its destination. */
@Serdeable
public record PhaseCompletion(@Nullable UUID startNext, List<Destination> destinations) {

    public PhaseCompletion {
        destinations = destinations == null ? List.of() : List.copyOf(destinations);
    }
}
