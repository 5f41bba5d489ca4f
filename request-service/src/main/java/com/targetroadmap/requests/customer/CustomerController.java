package com.targetroadmap.requests.customer;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Suggests customers while one types. */
@Controller("/customers")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class CustomerController {

    private static final int LONGEST = 200;

    private final Customers customers;
    private final LikelyCustomers likely;

    CustomerController(Customers customers, LikelyCustomers likely) {
        this.customers = customers;
        this.likely = likely;
    }

    /** Customers whose names or domains have these beginnings of words; one that is merged into another is found as that one. */
    @Get
    Suggestions list(@QueryValue @Nullable String q) {
        return new Suggestions(customers.like(q).stream().map(Suggestion::of).toList());
    }

    /**
     * Customers that are there already and may be meant by a name or domain that nobody has written so before.
     *
     * @param name as somebody types it
     */
    @Get("/likely")
    Likely likely(@QueryValue @Nullable String name) {
        return new Likely(
                name == null || name.isBlank() || name.length() > LONGEST
                        ? List.of()
                        : likely.of(name).stream().map(Suggestion::of).toList());
    }

    @Serdeable
    record Likely(List<Suggestion> likely) {}

    @Serdeable
    record Suggestions(List<Suggestion> customers) {}

    @Serdeable
    record Suggestion(UUID id, String name, @Nullable String domain) {

        static Suggestion of(Customer customer) {
            return new Suggestion(customer.id(), customer.name(), customer.domain());
        }
    }
}
