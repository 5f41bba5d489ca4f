package com.targetroadmap.roadmap.demand;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity
record ItemCount(@Id UUID itemId, int customers, int requests) {}
