package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhaseState;
import com.targetroadmap.roadmap.phase.PhaseView;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Completes a phase, gives each of its unfinished items another place and starts the next phase: all or nothing. */
@Singleton
class Completion {

    private final Items items;
    private final PhaseOrder order;
    private final Steps steps;
    private final Changes changes;
    private final ItemFacts facts;

    Completion(Items items, PhaseOrder order, Steps steps, Changes changes, ItemFacts facts) {
        this.items = items;
        this.order = order;
        this.steps = steps;
        this.changes = changes;
        this.facts = facts;
    }

    @Transactional
    PhaseView complete(UUID phaseId, CompletionBody body, Caller caller) {
        Origin origin = changes.begin(caller, body);
        Phase phase = order.one(phaseId);
        if (phase.wasCompletedBy(origin)) {
            return PhaseView.of(phase);
        }
        if (!phase.is(PhaseState.CURRENT)) {
            throw Problem.conflict("phase-not-current", "Only the current phase can be completed.");
        }
        Phase completed = order.complete(phase, origin);
        PhasesOfProduct around = order.of(phase.productId());
        List<UUID> moved = rollOver(phaseId, body, around, origin);
        startNext(body.startNext(), around);
        facts.tellWithFollowers(moved, items.plannedOf(phase.productId()));
        return PhaseView.of(completed);
    }

    private List<UUID> rollOver(UUID phaseId, CompletionBody body, PhasesOfProduct around, Origin origin) {
        List<Item> unfinished = items.findByPhaseIdAndStageIn(phaseId, List.of(Stage.PLANNED, Stage.IN_DEVELOPMENT));
        RollOver rollOver = new RollOver(unfinished, body.goings(), around);
        rollOver.refuseStrangers();
        rollOver.refuseUnfinished();
        return rollOver.each((item, to) -> steps.take(item, UUID.randomUUID(), to, around, origin));
    }

    private void startNext(UUID next, PhasesOfProduct around) {
        if (next != null) {
            order.start(around.find(next)
                    .filter(phase -> phase.is(PhaseState.UPCOMING))
                    .orElseThrow(() -> Problem.invalid("startNext", "Choose an upcoming phase of this product.")));
        }
    }
}
