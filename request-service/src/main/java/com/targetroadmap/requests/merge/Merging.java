package com.targetroadmap.requests.merge;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.customer.Merge;
import com.targetroadmap.requests.customer.Merges;
import com.targetroadmap.requests.customer.Survivors;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Merges customers and undoes it: one lead at a time, on the newest state. */
@Singleton
class Merging {

    /** Merged into one customer. */
    private static final int MOST = 50;

    private final Merges merges;
    private final Survivors survivors;
    private final Customers customers;
    private final Settling settling;
    private final People people;
    private final Fingerprint fingerprint;
    private final Clock clock;

    Merging(
            Merges merges,
            Survivors survivors,
            Customers customers,
            Settling settling,
            People people,
            Fingerprint fingerprint,
            Clock clock) {
        this.merges = merges;
        this.survivors = survivors;
        this.customers = customers;
        this.settling = settling;
        this.people = people;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    /** @return whether it is new */
    @Transactional
    boolean merge(UUID customer, UUID mergeId, NewMerge body, Caller lead) {
        String print = fingerprint.of(body);
        merges.lock();
        Optional<Merge> earlier = merges.findById(mergeId);
        if (earlier.isPresent()) {
            checkRepeat(earlier.get(), customer, print, lead);
            return false;
        }
        UUID into = into(customer, body.into());
        customers.hold(customer, into);
        merges.save(Merge.of(mergeId, customer, into, people.remember(lead), now(), print));
        group(customer);
        return true;
    }

    /** @return whether it is new */
    @Transactional
    boolean undo(UUID customer, UUID mergeId, UUID undoId, Caller lead) {
        merges.lock();
        Merge merge = merges.findById(mergeId)
                .filter(one -> one.customerId().equals(customer))
                .orElseThrow(Merging::notThere);
        if (undoId.equals(merge.undoId())) {
            return false;
        }
        if (merges.findByUndoId(undoId).isPresent()) {
            throw Problem.conflict("id-taken", "This id stands for something else already. Make a new one.");
        }
        if (!merge.isInForce()) {
            throw Problem.conflict("undone-already", "Somebody has undone this already.");
        }
        customers.hold(merge.customerId(), merge.intoId());
        merges.update(merge.undone(undoId, people.remember(lead), now()));
        group(merge.customerId());
        return true;
    }

    /** The customer that {@code wanted} is today. */
    UUID into(UUID customer, @Nullable UUID wanted) {
        if (wanted == null) {
            throw Problem.invalid("into", "Please choose the customer that it is.");
        }
        if (customers.names(Set.of(customer)).isEmpty()) {
            throw Problem.notFound("The customer");
        }
        if (customers.names(Set.of(wanted)).isEmpty()) {
            throw Problem.invalid("into", "There is no such customer.");
        }
        if (!survivors.of(customer).equals(customer)) {
            throw Problem.conflict("merged-already", "Somebody has merged this customer already. Undo that first.");
        }
        UUID into = survivors.of(wanted);
        if (into.equals(customer)) {
            throw Problem.invalid("into", "That is this customer itself.");
        }
        if (merges.into(into, MOST).size() == MOST) {
            throw Problem.conflict(
                    "too-many-merged", "%d customers are merged into that one, which is the most.".formatted(MOST));
        }
        return into;
    }

    /** The customer and all that are merged into it are somebody else now. */
    private void group(UUID customer) {
        Deque<UUID> open = new ArrayDeque<>(Set.of(customer));
        while (!open.isEmpty()) {
            UUID next = open.pop();
            settling.begin(next);
            merges.into(next, MOST).forEach(merge -> open.push(merge.customerId()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void checkRepeat(Merge earlier, UUID customer, String print, Caller lead) {
        if (!earlier.who().equals(lead.id())) {
            throw notThere();
        }
        if (!earlier.customerId().equals(customer) || !earlier.fingerprint().equals(print)) {
            throw Problem.conflict("id-taken", "This id stands for something else already. Make a new one.");
        }
    }

    static Problem notThere() {
        return Problem.notFound("The merge");
    }
}
