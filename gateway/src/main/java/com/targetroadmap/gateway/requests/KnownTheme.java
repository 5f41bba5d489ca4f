package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A theme as triage knows it. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownTheme(UUID id, String title) {}
