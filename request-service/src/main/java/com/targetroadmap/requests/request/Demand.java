package com.targetroadmap.requests.request;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who asks for the items of the roadmap. Runs in the caller's transaction. */
@Singleton
public class Demand {

    private final Requests requests;

    Demand(Requests requests) {
        this.requests = requests;
    }

    /** Which of these items somebody asks for, whoever that is. */
    public Set<UUID> askedFor(Collection<UUID> items) {
        return items.isEmpty() ? Set.of() : Set.copyOf(requests.askedFor(items));
    }

    /** How many customers ask for an item, as a whole up to 1,001 requests. */
    public long customers(UUID item) {
        return requests.customers(item);
    }

    /** Which of these customers a person asks for. */
    Set<UUID> customersOf(UUID person, Collection<UUID> customers) {
        return customers.isEmpty() ? Set.of() : Set.copyOf(List.copyOf(requests.askedFor(customers, person)));
    }
}
