package com.targetroadmap.roadmap.edits;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What became of one field, in words as they read then.
 *
 * @param from {@code null}: it was empty
 * @param to {@code null}: it was cleared
 */
@Serdeable
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {}
