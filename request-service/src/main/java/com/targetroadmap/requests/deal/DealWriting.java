package com.targetroadmap.requests.deal;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.customer.Customers;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Makes and changes deals. The sender makes the id, so a repeat is the same deal. */
@Singleton
public class DealWriting {

    private final DealRows rows;
    private final Customers customers;
    private final People people;
    private final Fingerprint fingerprint;
    private final Clock clock;
    private final ApplicationEventPublisher<DealChanged> changes;
    private final ApplicationEventPublisher<DealDecided> decided;

    DealWriting(
            DealRows rows,
            Customers customers,
            People people,
            Fingerprint fingerprint,
            Clock clock,
            ApplicationEventPublisher<DealChanged> changes,
            ApplicationEventPublisher<DealDecided> decided) {
        this.rows = rows;
        this.customers = customers;
        this.people = people;
        this.fingerprint = fingerprint;
        this.decided = decided;
        this.clock = clock;
        this.changes = changes;
    }

    /** @return whether it is new */
    @Transactional
    boolean put(UUID id, NewDeal body, Caller caller) {
        NewDeal.Read read = body.read();
        return make(id, customers.named(read.customer(), caller), read.deal(), fingerprint.of(body), caller);
    }

    /**
     * In the running transaction. A deal that the same body has made already is left as it is: on PostgreSQL somebody who
     * sends twice may meet the first one's deal here, before its request.
     *
     * @return whether it is new
     */
    public boolean make(UUID id, UUID customer, DealBody.Written deal, String print, Caller caller) {
        Optional<Deal> earlier = rows.findById(id);
        earlier.ifPresent(there -> checkRepeat(there, print, caller));
        if (earlier.isPresent()) {
            return false;
        }
        checkCrmId(id, deal.crmId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.save(Deal.made(id, customer, people.remember(caller), deal, now, print));
        return true;
    }

    /** What the {@code patch} leaves out stays as it is. */
    @Transactional
    ShownDeal change(UUID id, EntityTag seen, DealChange patch, Caller caller) {
        Deal before = rows.findByIdForUpdate(id)
                .filter(deal -> Deals.sees(caller, deal))
                .orElseThrow(DealWriting::notThere);
        seen.mustBe(before.version(), ShownDeal.of(before));
        DealBody.Written wanted = patch.onto(before);
        checkCrmId(id, wanted.crmId());
        Deal after = rows.update(before.changed(wanted));
        changes.publishEvent(new DealChanged(id));
        if (after.state() != before.state()) {
            decided.publishEvent(new DealDecided(id, after.state()));
        }
        return ShownDeal.of(after);
    }

    static Problem notThere() {
        return Problem.notFound("The deal");
    }

    private static void checkRepeat(Deal earlier, String print, Caller caller) {
        if (!earlier.ownerId().equals(caller.id())) {
            throw notThere();
        }
        if (!earlier.fingerprint().equals(print)) {
            throw Problem.conflict("id-taken", "This id stands for another deal already. Make a new one.");
        }
    }

    private void checkCrmId(UUID id, @Nullable String crmId) {
        if (crmId != null
                && rows.findByCrmId(crmId)
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) {
            throw Problem.invalid("crmId", "Another deal has this id of the CRM.");
        }
    }
}
