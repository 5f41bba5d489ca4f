package com.targetroadmap.gateway.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many notices somebody hasn't read.
 *
 * @param more there are more than that
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Unread(int count, boolean more) {}
