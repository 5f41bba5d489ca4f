package com.targetroadmap.requests.deal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A deal, for whoever may see it. */
@Serdeable
public record ShownDeal(
        UUID id,
        UUID customerId,
        DealKind kind,
        DealState state,
        @Nullable Amount amount,
        @Nullable LocalDate closeDate,
        @Nullable String crmId,
        long version) {

    static ShownDeal of(Deal deal) {
        return new ShownDeal(
                deal.id(),
                deal.customerId(),
                deal.kind(),
                deal.state(),
                deal.amount(),
                deal.closeDate(),
                deal.crmId(),
                deal.version());
    }

    @Serdeable
    record All(List<ShownDeal> deals) {}
}
