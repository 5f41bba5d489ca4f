package com.targetroadmap.gateway.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.requests.CustomerRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a request can be a duplicate of. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownOriginals(List<CustomerRequest> requests) {

    KnownOriginals {
        requests = List.copyOf(requests);
    }
}
