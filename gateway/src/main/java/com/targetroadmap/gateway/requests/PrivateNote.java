package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** What a product manager wrote for others; nobody else gets to see it. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record PrivateNote(String words, @Nullable String who, Instant at) {}
