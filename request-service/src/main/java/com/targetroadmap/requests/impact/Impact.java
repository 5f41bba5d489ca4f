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
 * Whom it concerns when some items read differently.
 *
 * @param requests how many show what these items say
 * @param customers how many have asked
 * @param owners how many people answer those customers
 * @param byItem items that nobody asks for are left out
 * @param firstOwners who has the most of them first
 * @param firstCustomers who has asked most often first
 * @param told what their customers were told, who told most first
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
        List<Told> told,
        List<First> firstRequests,
        List<OfDeals> deals,
        List<OfDeal> firstDeals) {

    /** @param label what they show today; for a moment they may not have followed their item yet */
    @Serdeable
    record OfItem(UUID itemId, Label label, long requests, long customers, long owners) {}

    @Serdeable
    record OfPerson(Named owner, long requests, long customers) {}

    @Serdeable
    record OfCustomer(Named customer, long requests) {}

    /** @param label what they were told last, which needn't be what may be said today */
    @Serdeable
    record Told(UUID itemId, Named owner, Label label, long requests, long customers) {}

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
