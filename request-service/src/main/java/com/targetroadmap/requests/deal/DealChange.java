package com.targetroadmap.requests.deal;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A deal as somebody changes it: what is left out stays, what is empty is cleared.
 *
 * @param amount without anything in it: nobody knows it any more
 * @param closeDate for example 2027-03-31; text, so that it can be empty
 */
@Serdeable
record DealChange(
        @Nullable DealKind kind,
        @Nullable DealState state,
        @Nullable AmountBody amount,
        @Nullable String closeDate,
        @Nullable String crmId) {

    DealBody.Written onto(Deal before) {
        Form form = new Form();
        DealBody.Written written = new DealBody(
                        kind == null ? before.kind() : kind,
                        state == null ? before.state() : state,
                        amount == null ? AmountBody.of(before.amount()) : amount.isEmpty() ? null : amount,
                        closeDate == null ? before.closeDate() : date(form),
                        crmId == null ? before.crmId() : crmId)
                .read(form, "");
        form.check();
        return written;
    }

    private @Nullable LocalDate date(Form form) {
        try {
            return closeDate.isBlank() ? null : LocalDate.parse(closeDate.strip());
        } catch (DateTimeParseException e) {
            form.refuse("closeDate", "Please give the day as 2027-03-31.");
            return null;
        }
    }
}
