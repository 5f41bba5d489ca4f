package com.targetroadmap.gateway.handover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.requests.Person;
import io.micronaut.serde.annotation.Serdeable;

/** A request that somebody else answers from now on. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record HandedOver(String reference, Person from, Person to) {}
