package com.targetroadmap.requests.customer;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;

/** Keeps by what a customer is known besides its name, in the running transaction. A CRM id is one customer's. */
@Singleton
class KnownBy {

    private final CustomerRows rows;
    private final CustomerTails tails;
    private final Survivors survivors;
    private final WhoKnows who;

    KnownBy(CustomerRows rows, CustomerTails tails, Survivors survivors, WhoKnows who) {
        this.rows = rows;
        this.tails = tails;
        this.survivors = survivors;
        this.who = who;
    }

    /** What nobody has said before is kept; what says something else than what is there is refused, not passed over. */
    void add(UUID id, CustomerBody.Written given, Caller caller) {
        if (!given.hasDetails()) {
            return;
        }
        Customer before = rows.findByIdForUpdate(id).orElseThrow();
        Form form = new Form();
        String domain = added(form, "customer.domain", before.domain(), given.domain());
        String crmId = added(form, "customer.crmId", before.crmId(), given.crmId());
        form.check();
        keep(before, before.knownBy(domain, crmId), "customer.crmId", caller);
    }

    Customer change(UUID id, EntityTag seen, CustomerChange change, Caller caller) {
        Customer before = rows.findByIdForUpdate(id).orElseThrow(() -> Problem.notFound("The customer"));
        seen.mustBe(before.version(), before.details());
        return keep(before, change.onto(before), "crmId", caller);
    }

    private static @Nullable String added(Form form, String field, @Nullable String there, @Nullable String given) {
        if (there != null && given != null && !there.equals(given)) {
            form.refuse(
                    field,
                    "This customer is known by another one. Leave it empty here, and correct it on the customer's page.");
        }
        return there == null ? given : there;
    }

    private Customer keep(Customer before, Customer after, String field, Caller caller) {
        boolean otherDomain = !Objects.equals(before.domain(), after.domain());
        if (!otherDomain && Objects.equals(before.crmId(), after.crmId())) {
            return before;
        }
        checkIsFree(after, field, caller);
        rows.update(after);
        if (otherDomain) {
            tails.domain(after);
        }
        return after;
    }

    /** Whose it is learns only who may know what that customer is known by. */
    private void checkIsFree(Customer customer, String field, Caller caller) {
        if (customer.crmId() != null) {
            rows.findByCrmId(customer.crmId())
                    .filter(other -> !other.id().equals(customer.id()))
                    .ifPresent(other -> {
                        throw Problem.invalid(field, taken(customer, other, caller));
                    });
        }
    }

    private String taken(Customer customer, Customer other, Caller caller) {
        UUID today = survivors.of(other.id());
        if (today.equals(survivors.of(customer.id()))) {
            return "%s has this CRM id and is the same customer: it needn't be given again.".formatted(other.name());
        }
        return who.knows(caller, today)
                ? "%s has this CRM id. Ask for that customer, or correct the id; if the two are one, a lead can merge them."
                        .formatted(other.name())
                : "Another customer has this CRM id. Look it up in the CRM; if it is right, ask your lead, who sees whose"
                        + " it is and can merge the two.";
    }
}
