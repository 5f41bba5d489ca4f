package com.targetroadmap.roadmap.edits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one person changed at once.
 *
 * @param itemVersion the version that the item had after it; gives the order
 */
public record Edit(UUID id, long itemVersion, Instant at, UUID by, List<FieldChange> changes) {}
