package com.targetroadmap.roadmap.phase;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The phases of one product, in order. */
public record PhasesOfProduct(List<Phase> inOrder) {

    public PhasesOfProduct {
        inOrder = List.copyOf(inOrder);
    }

    public Optional<Phase> find(@Nullable UUID id) {
        return inOrder.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    public Optional<Phase> current() {
        return inOrder.stream().filter(phase -> phase.is(PhaseState.CURRENT)).findFirst();
    }

    public List<Phase> upcoming() {
        return inOrder.stream().filter(phase -> phase.is(PhaseState.UPCOMING)).toList();
    }

    /** The number after the last. */
    int nextNumber() {
        return inOrder.isEmpty() ? 1 : inOrder.get(inOrder.size() - 1).number() + 1;
    }

    /** Those that items can be planned into. */
    public List<Phase> notCompleted() {
        return inOrder.stream().filter(phase -> !phase.is(PhaseState.COMPLETED)).toList();
    }

    /** Whether a move between the two is a delay. */
    public boolean isLater(@Nullable UUID from, UUID to) {
        return find(from)
                .flatMap(before -> find(to).map(after -> after.isAfter(before)))
                .orElse(false);
    }
}
