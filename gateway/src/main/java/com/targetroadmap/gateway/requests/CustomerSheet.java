package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A customer with what was asked for it, the newest change first.
 *
 * @param crmId its id in the company's CRM; absent also where the reader may not know it
 * @param alsoKnownAs customers that a lead has merged into this one
 * @param others of colleagues
 * @param next leads to those after these; absent at the end
 * @param mayChange whether the reader may change domain and CRM id
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record CustomerSheet(
        UUID id,
        String name,
        @Nullable String domain,
        @Nullable String crmId,
        List<MergedCustomer> alsoKnownAs,
        List<CustomerRequest> requests,
        List<OthersRequest> others,
        @Nullable String next,
        boolean mayChange,
        long version) {

    public CustomerSheet {
        alsoKnownAs = alsoKnownAs == null ? List.of() : List.copyOf(alsoKnownAs);
        requests = requests == null ? List.of() : List.copyOf(requests);
        others = others == null ? List.of() : List.copyOf(others);
    }
}
