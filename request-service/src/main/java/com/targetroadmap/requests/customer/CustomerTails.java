package com.targetroadmap.requests.customer;

import com.targetroadmap.requests.search.Beginning;
import com.targetroadmap.requests.search.InOrder;
import com.targetroadmap.requests.search.Tail;
import com.targetroadmap.requests.search.Tails;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Customers by the beginnings of the words of their names and of the parts of their domains. */
@Singleton
class CustomerTails {

    /** A name may have several words that begin alike, and a domain that does. */
    private static final int ROOM = 3;

    /** Those of the domain stand behind those of the name, of which there are fewer. */
    private static final int DOMAIN = 100;

    private final CustomerRows rows;

    CustomerTails(CustomerRows rows) {
        this.rows = rows;
    }

    void add(UUID customer, String name) {
        for (Tail tail : Tails.of(name)) {
            rows.insertTail(customer, tail.place(), tail.isStart(), tail.bytes());
        }
    }

    /** The whole domain is found first, as the whole name is; how all of them end is no way to find one. */
    void domain(Customer customer) {
        rows.deleteTails(customer.id(), DOMAIN);
        for (Tail tail : Tails.of(customer.domain() == null ? "" : customer.domain())) {
            if (tail.isStart() || tail.text().contains(".")) {
                rows.insertTail(customer.id(), DOMAIN + tail.place(), tail.isStart(), tail.bytes());
            }
        }
    }

    /** Names that begin so, then names with a later word that does. */
    List<Customer> like(String typed, int limit) {
        Beginning beginning = Beginning.of(Domain.isPasted(typed) ? Domain.of(typed) : typed);
        Set<UUID> ids = new LinkedHashSet<>(rows.withTail(true, beginning.from(), beginning.until(), limit * ROOM));
        if (ids.size() < limit) {
            ids.addAll(rows.withTail(false, beginning.from(), beginning.until(), limit * ROOM));
        }
        List<UUID> first = ids.stream().limit(limit).toList();
        return first.isEmpty() ? List.of() : InOrder.of(first, rows.findByIdIn(first), Customer::id);
    }
}
