package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Some items of one part of the sales roadmap.
 *
 * @param next leads to those after them; absent at the end
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartItems(List<SalesItem> items, @Nullable String next) {

    public PartItems {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
