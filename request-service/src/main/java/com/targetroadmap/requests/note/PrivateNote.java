package com.targetroadmap.requests.note;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that a PM wrote; kept for good, so that no two overwrite each other.
 *
 * @param id made by the sender, so that a repeat is the same note
 * @param fingerprint of what was sent
 */
@MappedEntity("private_note")
public record PrivateNote(@Id UUID id, UUID requestId, String words, UUID who, Instant at, String fingerprint) {}
