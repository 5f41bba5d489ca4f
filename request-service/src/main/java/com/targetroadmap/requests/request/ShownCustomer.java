package com.targetroadmap.requests.request;

import com.targetroadmap.requests.customer.CustomerDetails;
import com.targetroadmap.requests.customer.Merge;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer with all that was asked for it, as one person may see it; the newest change first.
 *
 * @param domain of its addresses; {@code null}: nobody has said it
 * @param crmId its id in the company's CRM, for those who may know what is asked
 * @param alsoKnownAs customers that are this one: merged into it by a lead
 * @param requests those that the person sees whole
 * @param others of colleagues, where the person asks for this customer, too
 * @param next asks for the page after this one; {@code null}: there is none
 * @param mayChange whether the person may change domain and CRM id
 */
@Serdeable
record ShownCustomer(
        UUID id,
        String name,
        @Nullable String domain,
        @Nullable String crmId,
        List<Merged> alsoKnownAs,
        List<ShownRequest> requests,
        List<OthersRequest> others,
        @Nullable String next,
        boolean mayChange,
        long version) {

    /** @param mergeId what to undo */
    @Serdeable
    record Merged(
            UUID id,
            String name,
            @Nullable String domain,
            @Nullable String crmId,
            UUID mergeId,
            Instant since) {

        static Merged of(Merge merge, CustomerDetails own, boolean knows) {
            return new Merged(own.id(), own.name(), own.domain(), knows ? own.crmId() : null, merge.id(), merge.at());
        }
    }
}
