package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The theme that a request is parked under. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ThemeName(UUID id, String name) {}
