package com.targetroadmap.requests.deal;

import com.targetroadmap.requests.customer.CustomerName;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A deal as it is made: whose it is, and what it is. */
@Serdeable
record NewDeal(@Nullable NewCustomer customer, @Nullable DealBody deal) {

    /** Everything that is wrong is said at once. */
    Read read() {
        Form form = new Form();
        String name = CustomerName.read(form, customer == null ? null : customer.name());
        DealBody.Written written = deal == null ? null : deal.read(form, "deal.");
        if (written == null) {
            form.refuse("deal", "Please describe the deal.");
        }
        form.check();
        return new Read(name, written);
    }

    @Serdeable
    record NewCustomer(@Nullable String name) {}

    record Read(String customer, DealBody.Written deal) {}
}
