package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The one roadmap, as product sees it.
 *
 * @param items the first of each stack
 * @param sizes of the stacks
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Board(@Nullable Product product, List<BoardPhase> phases, List<BoardItem> items, List<StackSize> sizes) {

    public Board {
        phases = List.copyOf(phases);
        items = List.copyOf(items);
        sizes = sizes == null ? List.of() : List.copyOf(sizes);
    }
}
