package com.targetroadmap.requests.customer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Finds the customers that somebody may mean who would otherwise make another one: legal forms, typos, domains. */
@Singleton
class LikelyCustomers {

    /** Whoever types a name wrong gets the beginning of one of its first words right. */
    private static final int BEGINNING = 3;

    private static final int WORDS = 3;
    private static final int COMPARED = 200;
    private static final int MOST = 3;

    private final Customers customers;

    LikelyCustomers(Customers customers) {
        this.customers = customers;
    }

    /** None where there is one of exactly that name: then nobody makes another one. */
    @Transactional(readOnly = true)
    List<Customer> of(String name) {
        CoreName meant = CoreName.of(name);
        return customers.isThere(name)
                ? List.of()
                : Stream.concat(meant.words().stream(), Stream.of(String.join("", meant.words())))
                        .filter(word -> word.length() >= BEGINNING)
                        .limit(WORDS)
                        .map(word -> word.substring(0, BEGINNING))
                        .distinct()
                        .flatMap(beginning -> customers.beginning(beginning, COMPARED).stream())
                        .distinct()
                        .filter(customer -> CoreName.of(customer.name()).isLike(meant))
                        .limit(MOST)
                        .toList();
    }
}
