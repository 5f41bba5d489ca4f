package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Some items of one stack of the board.
 *
 * @param next leads to those after them; absent at the end
 * @param size of the whole stack, counted to 1,001
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record StackItems(List<BoardItem> items, @Nullable String next, int size) {

    public StackItems {
        items = List.copyOf(items);
    }
}
