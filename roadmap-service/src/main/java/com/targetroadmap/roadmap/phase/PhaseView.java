package com.targetroadmap.roadmap.phase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A phase as a product manager sees it. */
@Serdeable
public record PhaseView(
        UUID id,
        UUID productId,
        int number,
        String name,
        @Nullable String goal,
        PhaseState state,
        long version) {

    @Serdeable
    record All(List<PhaseView> phases) {}

    public static PhaseView of(Phase phase) {
        return new PhaseView(
                phase.id(),
                phase.productId(),
                phase.number(),
                phase.name(),
                phase.goal(),
                phase.state(),
                phase.version());
    }
}
