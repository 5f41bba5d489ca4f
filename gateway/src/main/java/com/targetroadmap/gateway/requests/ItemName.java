package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The item that a request points at.
 *
 * @param productName where there are several products
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemName(UUID id, String name, @Nullable String productName) {}
