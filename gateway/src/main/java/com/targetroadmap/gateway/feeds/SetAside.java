package com.targetroadmap.gateway.feeds;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A fact that a service could not apply, through the fact's own fault. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record SetAside(String type, String subject, String reason, Instant setAsideAt, int attempts) {}
