package com.targetroadmap.requests.request;

import com.targetroadmap.requests.customer.Customers;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds requests by their reference or by how their customer's name begins. Each look goes through an index. */
@Singleton
class Searching {

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\s*(?:req-?)?\\s*(\\d{1,15})\\s*");
    private static final Comparator<Request> NEWEST_CHANGE = Comparator.comparing(
                    (Request request) -> request.status().since())
            .thenComparing(Request::id)
            .reversed();

    private final Requests requests;
    private final RequestLists lists;
    private final Customers customers;

    Searching(Requests requests, RequestLists lists, Customers customers) {
        this.requests = requests;
        this.lists = lists;
        this.customers = customers;
    }

    /** @param owner whose; {@code null}: everybody's */
    List<Request> find(String words, @Nullable UUID owner, Place from, int limit) {
        Stream<Request> ofCustomers = customers.beginningWith(words).stream()
                .flatMap(customer -> ofCustomer(customer, owner, from, limit).stream());
        return Stream.concat(byReference(words, owner, from).stream(), ofCustomers)
                .distinct()
                .sorted(NEWEST_CHANGE)
                .limit(limit)
                .toList();
    }

    private List<Request> ofCustomer(UUID customer, @Nullable UUID owner, Place from, int limit) {
        return owner == null
                ? lists.ofCustomer(customer, from.since(), from.id(), limit)
                : lists.ofCustomer(customer, owner, from.since(), from.id(), limit);
    }

    /** On the first page. */
    private Optional<Request> byReference(String words, @Nullable UUID owner, Place from) {
        Matcher reference = REFERENCE.matcher(words);
        return from.equals(Place.BEGINNING) && reference.matches()
                ? requests.findByNumber(Long.parseLong(reference.group(1)))
                        .filter(request -> owner == null || request.ownerId().equals(owner))
                : Optional.empty();
    }
}
