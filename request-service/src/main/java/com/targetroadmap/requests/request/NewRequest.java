package com.targetroadmap.requests.request;

import com.targetroadmap.requests.customer.CustomerName;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A request as it is submitted. */
@Serdeable
record NewRequest(
        @Nullable NewCustomer customer,
        @Nullable String problem,
        @Nullable String title,
        @Nullable String howToday,
        Ask.@Nullable WouldSign wouldSignWithoutIt,
        Ask.@Nullable Promised promised,
        @Nullable Boolean wouldTalkToUs) {

    /** The fields as they will be kept. Everything that is wrong is said at once. */
    Submission read() {
        Form form = new Form();
        String name = customerName(form);
        String what =
                form.needed("problem", problem, 4_000, "Please say what they are trying to do, and what stops them.");
        String called = form.optional("title", title, Title.LIMIT);
        String today = form.optional("howToday", howToday, 4_000);
        form.check();
        return new Submission(
                name,
                new Ask(
                        called == null ? Title.of(what) : called,
                        what,
                        today,
                        wouldSignWithoutIt,
                        promised == null ? Ask.Promised.NO : promised,
                        wouldTalkToUs));
    }

    private String customerName(Form form) {
        String name = form.needed(
                "customer.name", customer == null ? null : customer.name(), 200, "Please name the customer.");
        if (CustomerName.key(name).length() > 400) {
            form.refuse("customer.name", "Please use a shorter name.");
        }
        return name;
    }

    @Serdeable
    record NewCustomer(@Nullable String name) {}

    record Submission(String customer, Ask ask) {}
}
