package com.targetroadmap.requests.note;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A private note, for PMs alone. */
@Serdeable
public record ShownNote(String words, @Nullable String who, Instant at) {}
