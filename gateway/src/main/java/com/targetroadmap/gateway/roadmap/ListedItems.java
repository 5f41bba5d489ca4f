package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Some items of a list.
 *
 * @param next leads to those after them; absent at the end
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record ListedItems(List<BoardItem> items, @Nullable String next) {

    ListedItems {
        items = List.copyOf(items);
    }
}
