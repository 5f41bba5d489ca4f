package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a change means for the guidance of items.
 *
 * @param items the first of them
 * @param size how many there are
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record GuidanceChanges(List<GuidanceChange> items, int size) {

    public GuidanceChanges {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** How many others there are than these. */
    public int further() {
        return size - items.size();
    }
}
