package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * That a request's customer was added to what is known already, and nobody has decided since.
 *
 * @param mayReopen whether the reader may send it to product all the same
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Joining(String who, Instant at, boolean mayReopen) {}
