package com.targetroadmap.requests.customer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Finds the customers that somebody may mean who would otherwise make another one: legal forms, typos, their domain. */
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
        String domain = Domain.of(name);
        return customers.isThere(name)
                ? List.of()
                : beginnings(meant, domain)
                        .flatMap(beginning -> customers.beginning(beginning, COMPARED).stream())
                        .distinct()
                        .filter(customer -> isLike(customer, meant, domain))
                        .limit(MOST)
                        .toList();
    }

    private static Stream<String> beginnings(CoreName meant, String domain) {
        return Stream.concat(
                        Stream.of(domain),
                        Stream.concat(meant.words().stream(), Stream.of(String.join("", meant.words())))
                                .limit(WORDS))
                .filter(word -> word.length() >= BEGINNING)
                .map(word -> word.substring(0, BEGINNING))
                .distinct();
    }

    /** Whoever types a domain need not type it to its end. */
    private static boolean isLike(Customer customer, CoreName meant, String domain) {
        boolean byName = CoreName.of(customer.name()).isLike(meant);
        return byName
                || (customer.domain() != null
                        && (CoreName.ofDomain(customer.domain()).isLike(meant)
                                || (domain.length() >= BEGINNING
                                        && customer.domain().startsWith(domain))));
    }
}
