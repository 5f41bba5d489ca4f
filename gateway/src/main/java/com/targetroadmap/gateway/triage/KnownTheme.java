package com.targetroadmap.gateway.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A theme as triage knows it.
 *
 * @param productName where there are several products
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownTheme(UUID id, String title, @Nullable String productName) {}
