package com.targetroadmap.roadmap.phase;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.product.Products;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import com.targetroadmap.roadmap.writing.Put;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Makes and changes phases. */
@Singleton
class PhaseEditing {

    private final Phases phases;
    private final PhaseOrder order;
    private final Products products;
    private final Changes changes;
    private final ApplicationEventPublisher<PhaseChanged> events;

    PhaseEditing(
            Phases phases,
            PhaseOrder order,
            Products products,
            Changes changes,
            ApplicationEventPublisher<PhaseChanged> events) {
        this.phases = phases;
        this.order = order;
        this.products = products;
        this.changes = changes;
        this.events = events;
    }

    @Transactional
    Put<Phase> put(UUID id, PhaseBody wanted, Caller caller) {
        Origin origin = changes.begin(caller, wanted);
        Optional<Phase> there = phases.findById(id);
        if (there.isPresent()) {
            origin.mustBe(there.get().madeBy(), there.get().fingerprint(), "This phase");
            return Put.repeated(there.get());
        }
        if (!products.existsById(wanted.productId())) {
            throw Problem.invalid("productId", "There is no such product.");
        }
        int number = wanted.number() == null ? order.of(wanted.productId()).nextNumber() : wanted.number();
        Phase phase = wanted.make(id, number, changes.now(), origin);
        refuseTakenNumber(phase);
        return Put.made(order.tell(phases.save(phase)));
    }

    @Transactional
    Phase patch(UUID id, EntityTag seen, PhasePatch patch) {
        changes.begin();
        Phase before = order.one(id);
        seen.mustBe(before.version(), PhaseView.of(before));
        Phase after = changes.checked(patch.onto(PhaseBody.of(before))).onto(before);
        if (after.number() != before.number()) {
            refuseUnlessUpcoming(before);
            refuseTakenNumber(after);
        }
        order.tell(phases.update(after));
        if (after.number() != before.number()) {
            events.publishEvent(new PhaseChanged(after.productId(), true));
        }
        return after;
    }

    private static void refuseUnlessUpcoming(Phase phase) {
        if (!phase.is(PhaseState.UPCOMING)) {
            throw Problem.conflict("phase-not-upcoming", "Only an upcoming phase can change its place.");
        }
    }

    private void refuseTakenNumber(Phase phase) {
        if (phases.existsByProductIdAndNumberAndIdNotEqual(phase.productId(), phase.number(), phase.id())) {
            throw Problem.conflict("number-taken", "Another phase of this product has number " + phase.number() + ".")
                    .field("number", "Choose a number that is free.");
        }
    }
}
