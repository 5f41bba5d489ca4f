package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.customer.Customers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads all that was asked for one customer. Who asks nothing for a customer doesn't learn whether anybody does: a
 * customer's name is open to all of sales, and that is all there is then.
 */
@Singleton
class CustomerReading {

    private final Customers customers;
    private final RequestLists lists;
    private final Showing showing;

    CustomerReading(Customers customers, RequestLists lists, Showing showing) {
        this.customers = customers;
        this.lists = lists;
        this.showing = showing;
    }

    @Transactional(readOnly = true)
    ShownCustomer one(UUID id, PageWish wish, Caller caller) {
        String name = customers.names(Set.of(id)).get(id);
        if (name == null) {
            throw Problem.notFound("The customer");
        }
        List<Request> found = mayKnow(id, caller) ? found(id, wish) : List.of();
        List<Request> page = wish.page(found);
        return new ShownCustomer(
                id,
                name,
                showing.all(seen(page, caller, true), caller),
                showing.all(seen(page, caller, false), caller).stream()
                        .map(OthersRequest::of)
                        .toList(),
                wish.next(found));
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
