package com.targetroadmap.roadmap.item;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What an item has to do with others, both ways.
 *
 * @param followedBy a limited number of them
 * @param dependsOn what it needs before it can be built or work
 * @param neededBy what needs it, a limited number of them
 */
@Serdeable
record ItemLinks(
        @Nullable ItemLink follows, List<ItemLink> followedBy, List<ItemLink> dependsOn, List<ItemLink> neededBy) {}
