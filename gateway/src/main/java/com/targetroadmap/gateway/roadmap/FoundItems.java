package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Some of the items that were looked for, the newest first.
 *
 * @param next leads to those after them; absent at the end
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoundItems(List<BoardItem> items, @Nullable String next) {

    public FoundItems {
        items = List.copyOf(items);
    }
}
