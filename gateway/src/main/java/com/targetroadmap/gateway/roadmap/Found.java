package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What may be said about the words that somebody typed; the same for hidden and for non-existent things.
 *
 * @param closest the nearest problem area when nothing was found
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Found(
        List<SalesItem> items,
        List<OpenProblem> themes,
        @Nullable OpenProblem closest) {

    public Found {
        items = List.copyOf(items);
        themes = List.copyOf(themes);
    }

    public boolean isNothing() {
        return items.isEmpty();
    }
}
