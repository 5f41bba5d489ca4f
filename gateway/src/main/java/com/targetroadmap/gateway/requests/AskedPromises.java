package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Requests whose deal is decided, and of which nobody has said what was promised. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record AskedPromises(List<CustomerRequest> requests) {

    AskedPromises {
        requests = List.copyOf(requests);
    }
}
