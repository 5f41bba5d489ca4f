package com.targetroadmap.roadmap.phase;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.writing.Origin;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Phases as other features see and complete them, in the running transaction. */
@Singleton
public class PhaseOrder {

    private final Phases phases;
    private final Facts facts;

    PhaseOrder(Phases phases, Facts facts) {
        this.phases = phases;
        this.facts = facts;
    }

    public Phase one(UUID id) {
        return phases.findById(id).orElseThrow(() -> Problem.notFound("This phase"));
    }

    public PhasesOfProduct of(UUID productId) {
        return new PhasesOfProduct(phases.findByProductIdOrderByNumber(productId));
    }

    public Map<UUID, PhasesOfProduct> of(Collection<UUID> productIds) {
        Map<UUID, PhasesOfProduct> found = new HashMap<>();
        productIds.forEach(id -> found.computeIfAbsent(id, this::of));
        return found;
    }

    public Phase complete(Phase phase, Origin origin) {
        return tell(phases.update(phase.completed(origin.person(), origin.fingerprint())));
    }

    public Phase start(Phase phase) {
        return tell(phases.update(phase.started()));
    }

    List<Phase> all() {
        return phases.findAllOrderByProductIdAndNumber();
    }

    Phase tell(Phase phase) {
        facts.tell(PhaseFact.of(phase));
        return phase;
    }
}
