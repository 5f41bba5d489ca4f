package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** The last decision is taken back. */
@Serdeable
public record Undo(@Nullable String reason) {

    public static final Undo SILENT = new Undo(null);
}
