package com.targetroadmap.requests.deal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A customer's business.
 *
 * @param ownerId the salesperson who works on it
 * @param amountMinorUnits {@code null}, as the currency then is: nobody knows yet
 * @param closeDate when it is meant to be signed, or was
 * @param crmId its id in the company's CRM; unique
 * @param fingerprint of the body that made it
 */
@MappedEntity("deal")
record Deal(
        @Id UUID id,
        UUID customerId,
        UUID ownerId,
        DealKind kind,
        DealState state,
        @Nullable Long amountMinorUnits,
        @Nullable String amountCurrency,
        @Nullable LocalDate closeDate,
        @Nullable String crmId,
        Instant madeAt,
        String fingerprint,
        long version) {

    static Deal made(UUID id, UUID customer, UUID owner, DealBody.Written deal, Instant at, String fingerprint) {
        return written(id, customer, owner, deal, at, fingerprint, 1);
    }

    Deal changed(DealBody.Written deal) {
        return written(id, customerId, ownerId, deal, madeAt, fingerprint, version + 1);
    }

    @Nullable
    Amount amount() {
        return Amount.of(amountMinorUnits, amountCurrency);
    }

    private static Deal written(
            UUID id, UUID customer, UUID owner, DealBody.Written deal, Instant at, String fingerprint, long version) {
        Amount amount = deal.amount();
        return new Deal(
                id,
                customer,
                owner,
                deal.kind(),
                deal.state(),
                amount == null ? null : amount.minorUnits(),
                amount == null ? null : amount.currency(),
                deal.closeDate(),
                deal.crmId(),
                at,
                fingerprint,
                version);
    }
}
