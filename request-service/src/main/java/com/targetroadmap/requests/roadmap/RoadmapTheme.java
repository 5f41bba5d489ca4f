package com.targetroadmap.requests.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What this service knows of a theme. */
@MappedEntity("roadmap_theme")
public record RoadmapTheme(@Id UUID id, @Nullable UUID productId, String title, boolean openToSales) {}
