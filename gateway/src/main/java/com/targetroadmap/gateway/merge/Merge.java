package com.targetroadmap.gateway.merge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.requests.Customer;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** That two customers are one. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Merge(UUID id, Customer customer, Customer into) {}
