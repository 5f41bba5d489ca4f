package com.targetroadmap.roadmap.phase;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Starts a phase where none is current. */
@Singleton
public class PhaseStart {

    private final PhaseOrder order;
    private final Changes changes;
    private final ApplicationEventPublisher<PhaseChanged> events;

    PhaseStart(PhaseOrder order, Changes changes, ApplicationEventPublisher<PhaseChanged> events) {
        this.order = order;
        this.changes = changes;
        this.events = events;
    }

    /** Starting what is current already is a repeat. */
    @Transactional
    public Phase start(UUID id) {
        changes.begin();
        Phase phase = order.one(id);
        return phase.is(PhaseState.CURRENT) ? phase : startNow(phase);
    }

    private Phase startNow(Phase phase) {
        if (phase.is(PhaseState.COMPLETED)) {
            throw Problem.conflict("phase-completed", "A completed phase can't be started again.");
        }
        order.of(phase.productId()).current().ifPresent(current -> {
            throw Problem.conflict("another-phase-is-current", "Complete phase %d first.".formatted(current.number()))
                    .with("currentPhase", PhaseView.of(current));
        });
        Phase started = order.start(phase);
        events.publishEvent(new PhaseChanged(phase.productId(), false));
        return started;
    }
}
