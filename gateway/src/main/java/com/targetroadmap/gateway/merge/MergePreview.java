package com.targetroadmap.gateway.merge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.requests.Customer;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What it would do to merge two customers.
 *
 * @param into whose name stays
 * @param requests of the customer that move; beyond a thousand nobody counts
 * @param names by which the customer is found as well
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record MergePreview(Customer customer, Customer into, long requests, long deals, List<String> names) {

    public MergePreview {
        names = List.copyOf(names);
    }
}
