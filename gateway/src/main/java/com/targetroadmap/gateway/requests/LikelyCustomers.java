package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Customers that somebody may mean who would make another one. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record LikelyCustomers(List<Customer> likely) {

    LikelyCustomers {
        likely = likely == null ? List.of() : List.copyOf(likely);
    }
}
