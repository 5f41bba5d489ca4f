package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What an item has to do with others, both ways. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemLinks(
        @Nullable ItemLink follows, List<ItemLink> followedBy, List<ItemLink> dependsOn, List<ItemLink> neededBy) {

    static final ItemLinks NONE = new ItemLinks(null, List.of(), List.of(), List.of());

    public ItemLinks {
        followedBy = followedBy == null ? List.of() : List.copyOf(followedBy);
        dependsOn = dependsOn == null ? List.of() : List.copyOf(dependsOn);
        neededBy = neededBy == null ? List.of() : List.copyOf(neededBy);
    }

    public boolean isEmpty() {
        return follows == null && followedBy.isEmpty() && dependsOn.isEmpty() && neededBy.isEmpty();
    }
}
