package com.targetroadmap.roadmap.phase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** What changes; absent is unchanged, empty is cleared. */
@Serdeable
record PhasePatch(
        @Nullable Integer number,
        @Nullable String name,
        @Nullable String goal) {

    PhaseBody onto(PhaseBody before) {
        return new PhaseBody(
                before.productId(),
                number == null ? before.number() : number,
                name == null ? before.name() : name,
                goal == null ? before.goal() : goal);
    }
}
