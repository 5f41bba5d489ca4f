package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The one roadmap, as product sees it. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Board(@Nullable Product product, List<BoardPhase> phases, List<BoardItem> items) {

    public Board {
        phases = phases == null ? List.of() : List.copyOf(phases);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
