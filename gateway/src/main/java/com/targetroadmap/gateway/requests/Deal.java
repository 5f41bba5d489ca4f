package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/** A customer's open, won or lost business. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Deal(
        UUID id,
        @Nullable UUID customerId,
        String kind,
        String state,
        @Nullable Amount amount,
        @Nullable LocalDate closeDate,
        @Nullable String crmId,
        @Nullable Long version) {

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    /** Whether an amount stands there that only somebody has typed. */
    public boolean isUnconfirmed() {
        return amount != null && crmId == null;
    }
}
