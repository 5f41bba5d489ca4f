package com.targetroadmap.requests.deal;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.customer.Survivors;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Deals as one person may see them: SALES its own, SALES_LEAD and PM all. */
@Singleton
public class Deals {

    private static final int LIMIT = 50;

    private final DealRows rows;
    private final Survivors survivors;

    Deals(DealRows rows, Survivors survivors) {
        this.rows = rows;
        this.survivors = survivors;
    }

    /** Those of {@code ids} that the caller may see. */
    public Map<UUID, ShownDeal> seen(Collection<UUID> ids, Caller caller) {
        List<Deal> found = ids.isEmpty() ? List.of() : rows.findByIdIn(ids);
        return found.stream()
                .filter(deal -> sees(caller, deal))
                .map(ShownDeal::of)
                .collect(Collectors.toUnmodifiableMap(ShownDeal::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    Optional<ShownDeal> one(UUID id, Caller caller) {
        return rows.findById(id).filter(deal -> sees(caller, deal)).map(ShownDeal::of);
    }

    /** @throws Problem 400 when the customer has no such deal that the caller may see */
    public void checkIsOf(UUID customer, UUID id, Caller caller) {
        if (one(id, caller).filter(deal -> deal.customerId().equals(customer)).isEmpty()) {
            throw Problem.invalid("dealId", "This customer has no such deal.");
        }
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    List<ShownDeal> openOf(UUID customer, Caller caller) {
        UUID today = survivors.of(customer);
        List<Deal> open = seesAll(caller) ? rows.openOf(today, LIMIT) : rows.openOf(today, caller.id(), LIMIT);
        return open.stream().map(ShownDeal::of).toList();
    }

    static boolean sees(Caller caller, Deal deal) {
        return seesAll(caller) || deal.ownerId().equals(caller.id());
    }

    private static boolean seesAll(Caller caller) {
        return caller.is(Roles.PM) || caller.is(Roles.SALES_LEAD);
    }
}
