package com.targetroadmap.roadmap.phase;

import com.targetroadmap.defaults.feed.Fact;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

@Serdeable
record PhaseFact(UUID id, UUID productId, int number, String name, PhaseState state) {

    static Fact of(Phase phase) {
        return new Fact(
                "roadmap.phase.v1",
                "phase/" + phase.id(),
                new PhaseFact(phase.id(), phase.productId(), phase.number(), phase.name(), phase.state()));
    }
}
