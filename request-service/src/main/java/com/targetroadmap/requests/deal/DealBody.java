package com.targetroadmap.requests.deal;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A deal as somebody writes it. What is left out is not known; kind and state are new and open then. */
@Serdeable
public record DealBody(
        @Nullable DealKind kind,
        @Nullable DealState state,
        @Nullable AmountBody amount,
        @Nullable LocalDate closeDate,
        @Nullable String crmId) {

    private static final int CRM_ID = 100;

    /** Tells {@code form} what is wrong, in fields whose names begin with {@code prefix}. */
    public Written read(Form form, String prefix) {
        return new Written(
                kind == null ? DealKind.NEW : kind,
                state == null ? DealState.OPEN : state,
                amount == null ? null : amount.read(form, prefix + "amount"),
                closeDate,
                form.optional(prefix + "crmId", crmId, CRM_ID));
    }

    /** What will be kept. */
    public record Written(
            DealKind kind,
            DealState state,
            @Nullable Amount amount,
            @Nullable LocalDate closeDate,
            @Nullable String crmId) {}
}
