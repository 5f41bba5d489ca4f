package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whom it concerns when something else is said about some items.
 *
 * @param requests how many get another label
 * @param owners how many people answer those customers
 * @param tellers how many people have told customers something that is not so any more, by its words or its label
 * @param firstTellers who has the most to tell first
 * @param firstOwners those with the most of them
 * @param deals that those requests point at, each counted once: open ones, won ones, lost ones
 * @param firstDeals open ones first, of these the one that closes next
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Impact(
        long requests,
        long customers,
        long owners,
        List<OfItem> byItem,
        List<OfPerson> firstOwners,
        List<OfCustomer> firstCustomers,
        long tellers,
        List<Teller> firstTellers,
        List<First> firstRequests,
        List<OfDeals> deals,
        List<OfDeal> firstDeals) {

    /** Nobody asks for anything that changes. */
    public static final Impact NONE =
            new Impact(0, 0, 0, List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of());

    public Impact {
        byItem = List.copyOf(byItem);
        firstOwners = List.copyOf(firstOwners);
        firstCustomers = List.copyOf(firstCustomers);
        firstTellers = firstTellers == null ? List.of() : List.copyOf(firstTellers);
        firstRequests = List.copyOf(firstRequests);
        deals = deals == null ? List.of() : List.copyOf(deals);
        firstDeals = firstDeals == null ? List.of() : List.copyOf(firstDeals);
    }

    public long furtherOwners() {
        return owners - firstOwners.size();
    }

    public long furtherCustomers() {
        return customers - firstCustomers.size();
    }

    public long furtherRequests() {
        return requests - firstRequests.size();
    }

    public long furtherDeals() {
        return deals.stream().mapToLong(OfDeals::deals).sum() - firstDeals.size();
    }

    public long furtherTellers() {
        return tellers - firstTellers.size();
    }

    public long requestsOf(UUID item) {
        return byItem.stream()
                .filter(of -> of.itemId().equals(item))
                .mapToLong(OfItem::requests)
                .sum();
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfItem(UUID itemId, String label, long requests, long customers, long owners) {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfPerson(Person owner, long requests, long customers) {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfCustomer(Customer customer, long requests) {}

    /** @param requests whose customers were told something else */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Teller(Person owner, long requests) {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record First(UUID id, String reference, String title, UUID itemId, Customer customer, Person owner) {}

    /**
     * Deals of one state.
     *
     * @param amounts one for each currency
     * @param withoutAmount of how many nobody knows the amount
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfDeals(String state, long deals, List<Amount> amounts, long withoutAmount) {

        public OfDeals {
            amounts = List.copyOf(amounts);
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfDeal(
            UUID id,
            Customer customer,
            String kind,
            String state,
            @Nullable Amount amount,
            @Nullable LocalDate closeDate) {}
}
