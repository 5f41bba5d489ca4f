package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * Some items of a phase.
 *
 * @param next leads to those after them; absent at the end
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record PhaseItems(List<BoardItem> items, @Nullable String next) {

    public PhaseItems {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Whether these are not all. */
    public boolean isCut() {
        return next != null;
    }

    PhaseItems and(PhaseItems others) {
        List<BoardItem> both = new ArrayList<>(items);
        both.addAll(others.items);
        return new PhaseItems(both, next == null ? others.next : next);
    }
}
