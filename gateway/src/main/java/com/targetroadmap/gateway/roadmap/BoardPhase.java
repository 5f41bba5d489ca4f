package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * A phase.
 *
 * @param state {@code UPCOMING}, {@code CURRENT} or {@code COMPLETED}
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record BoardPhase(
        UUID id,
        @Nullable UUID productId,
        int number,
        String name,
        @Nullable String goal,
        String state,
        long version) {

    public BoardPhase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
    }

    public boolean isCurrent() {
        return state.equals("CURRENT");
    }

    public boolean isUpcoming() {
        return state.equals("UPCOMING");
    }

    public boolean isCompleted() {
        return state.equals("COMPLETED");
    }
}
