package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Says what a move would do, before anybody has written why. */
@Singleton
class MovePreviewing {

    private static final String EVERYONE = "everyone";

    /** Stands where the reason will be. */
    private static final String REASON = "(your reason)";

    private final ItemReading reading;
    private final PhaseOrder phases;
    private final Steps steps;
    private final Touched touched;
    private final DryRun dryRun;
    private final Changes changes;

    MovePreviewing(
            ItemReading reading, PhaseOrder phases, Steps steps, Touched touched, DryRun dryRun, Changes changes) {
        this.reading = reading;
        this.phases = phases;
        this.steps = steps;
        this.touched = touched;
        this.dryRun = dryRun;
        this.changes = changes;
    }

    MovePreview of(UUID itemId, Stage to, @Nullable UUID phaseId, Caller caller) {
        Destination there = new Destination(to, phaseId, to == Stage.RELEASED ? EVERYONE : null, REASON, REASON);
        return dryRun.of(() -> touched.by(List.of(itemId)), () -> moved(itemId, there, caller), result -> {
            Moved moved = result.changed();
            var needs = MoveRules.of(moved.before(), moved.phases()).needsOf(to, phaseId);
            return MovePreview.of(moved.before(), moved.after(), needs, moved.phases(), result.differences());
        });
    }

    private Moved moved(UUID itemId, Destination there, Caller caller) {
        Item item = reading.find(itemId);
        PhasesOfProduct around = phases.of(item.productId());
        Item after = steps.take(item, UUID.randomUUID(), there, around, changes.begin(caller, there));
        return new Moved(item, after, around);
    }

    private record Moved(Item before, Item after, PhasesOfProduct phases) {}
}
