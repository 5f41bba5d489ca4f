package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** By what a customer is known; an empty text clears. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CustomerChange(String domain, String crmId) {}
