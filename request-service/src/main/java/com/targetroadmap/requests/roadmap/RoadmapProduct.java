package com.targetroadmap.requests.roadmap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What this service knows of a product. */
@MappedEntity("roadmap_product")
record RoadmapProduct(@Id UUID id, String name) {}
