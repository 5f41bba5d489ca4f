package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What a customer was told about a request, or wasn't.
 *
 * @param kind {@code TOLD} or {@code DISMISSED}
 * @param label what it was about
 * @param words absent where nothing was told
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Telling(
        String kind,
        String label,
        @Nullable String words,
        @Nullable String who,
        Instant at) {

    public boolean isTold() {
        return kind.equals("TOLD");
    }
}
