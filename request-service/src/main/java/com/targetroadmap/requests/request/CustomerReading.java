package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.customer.CustomerDetails;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.customer.Merge;
import com.targetroadmap.requests.customer.Merges;
import com.targetroadmap.requests.customer.Survivors;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads all that was asked for one customer. Who asks nothing for a customer doesn't learn whether anybody does: a
 * customer's name and domain are open to all of sales, and that is all there is then.
 */
@Singleton
class CustomerReading {

    private static final int MOST = 50;

    private final Customers customers;
    private final Survivors survivors;
    private final Merges merges;
    private final RequestLists lists;
    private final WhoAsks who;
    private final Showing showing;

    CustomerReading(
            Customers customers, Survivors survivors, Merges merges, RequestLists lists, WhoAsks who, Showing showing) {
        this.customers = customers;
        this.survivors = survivors;
        this.merges = merges;
        this.lists = lists;
        this.who = who;
        this.showing = showing;
    }

    @Transactional(readOnly = true)
    ShownCustomer one(UUID id, PageWish wish, Caller caller) {
        UUID today = survivors.of(id);
        CustomerDetails customer =
                customers.details(Set.of(today)).stream().findAny().orElseThrow(() -> Problem.notFound("The customer"));
        boolean knows = who.knows(caller, today);
        List<Request> found = knows ? found(today, wish) : List.of();
        List<Request> page = wish.page(found);
        return new ShownCustomer(
                today,
                customer.name(),
                customer.domain(),
                knows ? customer.crmId() : null,
                alsoKnownAs(today, knows),
                showing.all(seen(page, caller, true), caller),
                showing.all(seen(page, caller, false), caller).stream()
                        .map(OthersRequest::of)
                        .toList(),
                wish.next(found),
                who.mayChange(caller, today),
                customer.version());
    }

    /** Customers merged into it, each with what it was known by itself. */
    private List<ShownCustomer.Merged> alsoKnownAs(UUID id, boolean knows) {
        List<Merge> into = merges.into(id, MOST);
        Map<UUID, CustomerDetails> own = customers
                .details(into.stream().map(Merge::customerId).toList())
                .stream()
                .collect(Collectors.toMap(CustomerDetails::id, Function.identity()));
        return into.stream()
                .map(merge -> ShownCustomer.Merged.of(merge, own.get(merge.customerId()), knows))
                .toList();
    }

    private List<Request> found(UUID customer, PageWish wish) {
        return lists.ofCustomer(customer, wish.from().since(), wish.from().id(), wish.limit() + 1);
    }

    private static List<Request> seen(List<Request> page, Caller caller, boolean whole) {
        return page.stream()
                .filter(request -> Access.sees(caller, request) == whole)
                .toList();
    }
}
