package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhaseStart;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Says what the start or the end of a phase would do to the items of its product. */
@Singleton
class PhasePreviewing {

    private final PhaseOrder order;
    private final PhaseStart start;
    private final Completion completion;
    private final Touched touched;
    private final DryRun dryRun;

    PhasePreviewing(PhaseOrder order, PhaseStart start, Completion completion, Touched touched, DryRun dryRun) {
        this.order = order;
        this.start = start;
        this.completion = completion;
        this.touched = touched;
        this.dryRun = dryRun;
    }

    PhasePreview ofStart(UUID phase) {
        return dryRun.of(
                () -> around(phase),
                () -> start.start(phase),
                result -> PhasePreview.of(result.changed(), result.differences()));
    }

    PhasePreview ofCompletion(UUID phase, CompletionBody body, Caller caller) {
        return dryRun.of(
                () -> around(phase),
                () -> completion.complete(phase, body, caller),
                result -> PhasePreview.of(result.changed(), result.differences()));
    }

    private Collection<UUID> around(UUID phase) {
        return touched.byPhasesOf(order.one(phase).productId());
    }
}
