package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** That two customers are one. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Merge(UUID id, Customer customer, Customer into) {}
