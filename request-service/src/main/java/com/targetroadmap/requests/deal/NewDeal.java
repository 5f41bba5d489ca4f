package com.targetroadmap.requests.deal;

import com.targetroadmap.requests.customer.CustomerBody;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A deal as it is made: whose it is, and what it is. */
@Serdeable
record NewDeal(@Nullable CustomerBody customer, @Nullable DealBody deal) {

    /** Everything that is wrong is said at once. */
    Read read() {
        Form form = new Form();
        CustomerBody.Written named = CustomerBody.read(form, customer);
        DealBody.Written written = deal == null ? null : deal.read(form, "deal.");
        if (written == null) {
            form.refuse("deal", "Please describe the deal.");
        }
        form.check();
        return new Read(named, written);
    }

    record Read(CustomerBody.Written customer, DealBody.Written deal) {}
}
