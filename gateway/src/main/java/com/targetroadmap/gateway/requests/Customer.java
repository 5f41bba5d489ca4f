package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param domain where customers are found; absent where one is only named
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Customer(UUID id, String name, @Nullable String domain) {}
