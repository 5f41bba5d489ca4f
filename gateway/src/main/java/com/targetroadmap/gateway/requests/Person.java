package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Somebody with a name. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(UUID id, String name) {}
