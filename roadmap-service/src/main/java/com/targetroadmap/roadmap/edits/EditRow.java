package com.targetroadmap.roadmap.edits;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("item_edit")
record EditRow(@Id UUID id, UUID itemId, long itemVersion, Instant editedAt, UUID editedBy) {}
