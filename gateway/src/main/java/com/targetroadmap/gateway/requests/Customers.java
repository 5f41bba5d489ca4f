package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Customers to choose from. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Customers(List<Customer> customers) {

    Customers {
        customers = List.copyOf(customers);
    }
}
