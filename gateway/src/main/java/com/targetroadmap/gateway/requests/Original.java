package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The request that another one is a duplicate of. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Original(UUID id, String reference) {}
