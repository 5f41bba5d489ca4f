package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/** A request that somebody else answers from now on. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record HandedOver(String reference, Person from, Person to) {}
