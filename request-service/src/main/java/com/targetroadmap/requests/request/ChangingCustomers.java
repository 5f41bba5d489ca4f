package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.customer.CustomerChange;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.customer.Survivors;
import io.micronaut.http.HttpStatus;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Changes by what a customer is known; for whoever asks for it, and leads. */
@Singleton
class ChangingCustomers {

    private final Customers customers;
    private final Survivors survivors;
    private final WhoAsks who;

    ChangingCustomers(Customers customers, Survivors survivors, WhoAsks who) {
        this.customers = customers;
        this.survivors = survivors;
        this.who = who;
    }

    @Transactional
    void change(UUID id, EntityTag seen, CustomerChange change, Caller caller) {
        if (customers.ownNames(Set.of(id)).isEmpty()) {
            throw Problem.notFound("The customer");
        }
        UUID today = survivors.of(id);
        if (!who.mayChange(caller, today)) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    "That is for those to do who ask for this customer, and for leads.");
        }
        if (!today.equals(id)) {
            throw Problem.conflict(
                    "merged-already", "Somebody has merged this customer into another one. Change that one.");
        }
        customers.change(id, seen, change, caller);
    }
}
