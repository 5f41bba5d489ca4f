package com.targetroadmap.requests.impact;

import com.targetroadmap.requests.deal.Amount;
import com.targetroadmap.requests.deal.DealKind;
import com.targetroadmap.requests.deal.DealState;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whom it concerns when something else is said about some items. All counts are of what gets another label, but for who
 * has to tell: words alone can change, too.
 *
 * @param requests how many get another label
 * @param customers how many have asked
 * @param owners how many people answer those customers
 * @param byItem what the requests show today; items that nobody asks for are left out
 * @param firstOwners who has the most of them first
 * @param firstCustomers who has asked most often first
 * @param tellers how many people have told customers something that is not so any more
 * @param firstTellers who has the most to tell first
 * @param firstRequests some of them, to look at
 * @param deals that those requests point at, each counted once: open, won and lost apart
 * @param firstDeals open ones first, of these the one that closes next
 */
@Serdeable
record Impact(
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

    /** No label changes. */
    static Impact ofWordsAlone(long tellers, List<Teller> firstTellers) {
        return new Impact(
                0, 0, 0, List.of(), List.of(), List.of(), tellers, firstTellers, List.of(), List.of(), List.of());
    }

    /** @param label what they show today; for a moment they may not have followed their item yet */
    @Serdeable
    record OfItem(UUID itemId, Label label, long requests, long customers, long owners) {}

    @Serdeable
    record OfPerson(Named owner, long requests, long customers) {}

    @Serdeable
    record OfCustomer(Named customer, long requests) {}

    /** @param requests whose customers were told something else */
    @Serdeable
    record Teller(Named owner, long requests) {}

    @Serdeable
    record First(UUID id, String reference, String title, UUID itemId, Label label, Named customer, Named owner) {}

    /**
     * @param amounts one for each currency
     * @param withoutAmount of how many deals nobody knows the amount
     */
    @Serdeable
    record OfDeals(DealState state, long deals, List<Amount> amounts, long withoutAmount) {}

    @Serdeable
    record OfDeal(
            UUID id,
            Named customer,
            DealKind kind,
            DealState state,
            @Nullable Amount amount,
            @Nullable LocalDate closeDate) {}

    @Serdeable
    record Named(UUID id, String name) {}
}
