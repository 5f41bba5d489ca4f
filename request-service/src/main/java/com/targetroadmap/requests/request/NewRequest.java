package com.targetroadmap.requests.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.requests.customer.CustomerBody;
import com.targetroadmap.requests.deal.DealBody;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A request as it is submitted. What came after the first release is left out of its JSON where it is not given, so that
 * the fingerprint of an earlier body stays what it was.
 *
 * @param dealId a deal of the customer's that is there already; with {@code deal} the id of the one to be made of it
 * @param joinsItemId an item that is known already: the customer is added to those who ask for it
 * @param joinsRequestId a request that was declined: the customer is added, and the answer is the same
 */
@Serdeable
record NewRequest(
        @Nullable CustomerBody customer,
        @Nullable String problem,
        @Nullable String title,
        @Nullable String howToday,
        Ask.@Nullable WouldSign wouldSignWithoutIt,
        Ask.@Nullable Promised promised,
        @Nullable Boolean wouldTalkToUs,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) UUID dealId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) DealBody deal,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) UUID joinsItemId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) UUID joinsRequestId) {

    /** The fields as they will be kept. Everything that is wrong is said at once. */
    Submission read() {
        Form form = new Form();
        CustomerBody.Written named = CustomerBody.read(form, customer);
        String what =
                form.needed("problem", problem, 4_000, "Please say what they are trying to do, and what stops them.");
        String called = form.optional("title", title, Title.LIMIT);
        String today = form.optional("howToday", howToday, 4_000);
        DealOfRequest meant = DealOfRequest.read(form, dealId, deal);
        Target target = Target.read(form, joinsItemId, joinsRequestId);
        form.check();
        return new Submission(
                named,
                meant,
                target,
                new Ask(
                        called == null ? Title.of(what) : called,
                        what,
                        today,
                        wouldSignWithoutIt,
                        promised == null ? Ask.Promised.NO : promised,
                        wouldTalkToUs));
    }

    record Submission(
            CustomerBody.Written customer,
            @Nullable DealOfRequest deal,
            @Nullable Target joins,
            Ask ask) {}
}
