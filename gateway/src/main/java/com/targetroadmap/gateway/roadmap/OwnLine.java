package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * The newest line of product's own for an item.
 *
 * @param line {@code null} where none was ever written
 * @param datesAllowed whether a line of today may name dates
 * @param version what a change of it has to have seen
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record OwnLine(UUID itemId, @Nullable Line line, boolean datesAllowed, long version) {

    /**
     * @param until when it expires at the latest
     * @param stage for which it was written
     * @param endedBecause {@code null} while it is in force
     * @param expired it ended by itself, and nobody has done anything about it
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            String words,
            boolean inForce,
            Instant writtenAt,
            @Nullable Mover writtenBy,
            Instant until,
            String stage,
            @Nullable Instant endedAt,
            @Nullable String endedBecause,
            boolean expired) {}

    public String words() {
        return line == null ? "" : line.words();
    }

    public boolean isInForce() {
        return line != null && line.inForce();
    }

    public boolean isExpired() {
        return line != null && line.expired();
    }
}
