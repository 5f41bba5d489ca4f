package com.targetroadmap.requests.impact;

import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.deal.Amount;
import com.targetroadmap.requests.deal.DealState;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up the deals of the requests that show what some items say: each once, amounts within their currency. */
@Singleton
class DealsConcerned {

    private static final int FIRST = 20;

    private final DealImpactRows rows;
    private final Customers customers;

    DealsConcerned(DealImpactRows rows, Customers customers) {
        this.rows = rows;
        this.customers = customers;
    }

    /** Open ones first; states that no deal is in are left out. */
    List<Impact.OfDeals> byState(List<UUID> items) {
        List<DealImpactRows.Sum> sums = rows.sums(items);
        return Stream.of(DealState.values())
                .map(state -> of(
                        state, sums.stream().filter(sum -> sum.state() == state).toList()))
                .filter(of -> of.deals() > 0)
                .toList();
    }

    /** Open ones first, of these the one that closes next. */
    List<Impact.OfDeal> first(List<UUID> items) {
        List<DealImpactRows.Row> first = rows.first(items, FIRST);
        Map<UUID, String> names = customers.names(
                first.stream().map(DealImpactRows.Row::customerId).collect(Collectors.toSet()));
        return first.stream().map(deal -> shown(deal, names)).toList();
    }

    private static Impact.OfDeals of(DealState state, List<DealImpactRows.Sum> sums) {
        List<DealImpactRows.Sum> own =
                sums.stream().filter(sum -> sum.state() == state).toList();
        return new Impact.OfDeals(
                state,
                count(own.stream()),
                own.stream()
                        .map(DealImpactRows.Sum::amount)
                        .filter(Objects::nonNull)
                        .toList(),
                count(own.stream().filter(sum -> sum.amount() == null)));
    }

    private static long count(Stream<DealImpactRows.Sum> sums) {
        return sums.mapToLong(DealImpactRows.Sum::deals).sum();
    }

    private static Impact.OfDeal shown(DealImpactRows.Row deal, Map<UUID, String> names) {
        return new Impact.OfDeal(
                deal.id(),
                new Impact.Named(deal.customerId(), names.getOrDefault(deal.customerId(), "")),
                deal.kind(),
                deal.state(),
                Amount.of(deal.amountMinorUnits(), deal.amountCurrency()),
                deal.closeDate());
    }
}
