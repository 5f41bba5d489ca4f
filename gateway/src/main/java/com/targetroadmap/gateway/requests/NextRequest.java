package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** What to decide next; nothing where nothing waits. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record NextRequest(@Nullable CustomerRequest request) {}
