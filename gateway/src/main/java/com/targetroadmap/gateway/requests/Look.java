package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * That somebody has seen what changed.
 *
 * @param at until when; absent in answers
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Look(@Nullable Instant at) {}
