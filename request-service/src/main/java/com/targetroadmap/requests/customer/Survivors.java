package com.targetroadmap.requests.customer;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who a customer is today: itself, or the one that it is merged into, or that one is. */
@Singleton
public class Survivors {

    private final Merges merges;

    Survivors(Merges merges) {
        this.merges = merges;
    }

    public UUID of(UUID customer) {
        return of(Set.of(customer)).get(customer);
    }

    /** A step of all chains at a time; nearly always there is none. */
    public Map<UUID, UUID> of(Collection<UUID> customers) {
        Map<UUID, UUID> into = new HashMap<>();
        Set<UUID> open = new HashSet<>(customers);
        while (!open.isEmpty()) {
            List<Merge> steps = merges.findByActiveCustomerIdIn(open);
            steps.forEach(step -> into.put(step.customerId(), step.intoId()));
            open = steps.stream()
                    .map(Merge::intoId)
                    .filter(next -> !into.containsKey(next))
                    .collect(Collectors.toSet());
        }
        return customers.stream().distinct().collect(Collectors.toUnmodifiableMap(id -> id, id -> end(id, into)));
    }

    private static UUID end(UUID customer, Map<UUID, UUID> into) {
        UUID here = customer;
        while (into.containsKey(here)) {
            here = into.get(here);
        }
        return here;
    }
}
