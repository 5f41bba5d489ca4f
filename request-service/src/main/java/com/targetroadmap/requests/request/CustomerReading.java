package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
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

/**
 * Reads all that was asked for one customer. Who asks nothing for a customer doesn't learn whether anybody does: a
 * customer's name is open to all of sales, and that is all there is then.
 */
@Singleton
class CustomerReading {

    private static final int MOST = 50;

    private final Customers customers;
    private final Survivors survivors;
    private final Merges merges;
    private final RequestLists lists;
    private final Showing showing;

    CustomerReading(Customers customers, Survivors survivors, Merges merges, RequestLists lists, Showing showing) {
        this.customers = customers;
        this.survivors = survivors;
        this.merges = merges;
        this.lists = lists;
        this.showing = showing;
    }

    @Transactional(readOnly = true)
    ShownCustomer one(UUID id, PageWish wish, Caller caller) {
        UUID today = survivors.of(id);
        String name = customers.names(Set.of(today)).get(today);
        if (name == null) {
            throw Problem.notFound("The customer");
        }
        List<Request> found = mayKnow(today, caller) ? found(today, wish) : List.of();
        List<Request> page = wish.page(found);
        return new ShownCustomer(
                today,
                name,
                alsoKnownAs(today),
                showing.all(seen(page, caller, true), caller),
                showing.all(seen(page, caller, false), caller).stream()
                        .map(OthersRequest::of)
                        .toList(),
                wish.next(found));
    }

    /** Customers merged into it. */
    private List<ShownCustomer.Merged> alsoKnownAs(UUID id) {
        List<Merge> into = merges.into(id, MOST);
        Map<UUID, String> names =
                customers.ownNames(into.stream().map(Merge::customerId).toList());
        return into.stream()
                .map(merge -> new ShownCustomer.Merged(
                        merge.customerId(), names.get(merge.customerId()), merge.id(), merge.at()))
                .toList();
    }

    private boolean mayKnow(UUID customer, Caller caller) {
        return Access.seesAll(caller) || lists.asked(customer, caller.id()) > 0;
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
