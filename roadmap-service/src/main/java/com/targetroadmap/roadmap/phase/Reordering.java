package com.targetroadmap.roadmap.phase;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts the upcoming phases of a product in another order: they share out the numbers that they have. */
@Singleton
class Reordering {

    private final Phases phases;
    private final PhaseOrder order;
    private final Changes changes;
    private final ApplicationEventPublisher<PhaseChanged> events;

    Reordering(Phases phases, PhaseOrder order, Changes changes, ApplicationEventPublisher<PhaseChanged> events) {
        this.phases = phases;
        this.order = order;
        this.changes = changes;
        this.events = events;
    }

    /** An order that is there already is a repeat. */
    @Transactional
    List<Phase> reorder(OrderBody wanted) {
        changes.begin();
        UUID product = productOf(wanted.phases());
        List<Phase> upcoming = order.of(product).upcoming();
        List<UUID> now = upcoming.stream().map(Phase::id).toList();
        if (!now.equals(wanted.phases())) {
            refuseOthers(upcoming, now, wanted);
            renumber(upcoming, wanted.phases());
            events.publishEvent(new PhaseChanged(product, true));
        }
        return order.of(product).inOrder();
    }

    private UUID productOf(List<UUID> ids) {
        if (ids.isEmpty()) {
            throw Problem.invalid("phases", "Please name the upcoming phases.");
        }
        return order.one(ids.get(0)).productId();
    }

    private static void refuseOthers(List<Phase> upcoming, List<UUID> now, OrderBody wanted) {
        boolean sameOnes =
                now.size() == wanted.phases().size() && Set.copyOf(now).equals(Set.copyOf(wanted.phases()));
        if (!sameOnes || !now.equals(wanted.seen())) {
            throw Problem.conflict("order-changed", "The upcoming phases stand in another order by now.")
                    .with("upcoming", upcoming.stream().map(PhaseView::of).toList());
        }
    }

    private void renumber(List<Phase> before, List<UUID> ids) {
        List<Phase> changed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Phase phase = order.one(ids.get(i));
            if (phase.number() != before.get(i).number()) {
                changed.add(phase.written(before.get(i).number(), phase.name(), phase.goal()));
            }
        }
        // No number is twice in a product, not even for a moment.
        phases.setAside(changed.stream().map(Phase::id).toList());
        changed.forEach(phase -> order.tell(phases.update(phase)));
    }
}
