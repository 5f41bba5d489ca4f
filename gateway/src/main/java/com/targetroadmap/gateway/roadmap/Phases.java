package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Phases, those of each product in order. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Phases(List<BoardPhase> phases) {
    Phases {
        phases = List.copyOf(phases);
    }
}
