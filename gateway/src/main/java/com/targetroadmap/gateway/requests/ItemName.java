package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The item that a request points at. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemName(UUID id, String name) {}
