package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/** Who asks for an item. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Demand(int customers, int requests) {}
