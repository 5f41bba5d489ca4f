package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Who asks. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Customer(UUID id, String name) {}
