package com.targetroadmap.defaults.feedreader;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** What {@code GET /feed/newest} answers. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Newest(@Nullable String lastEventId) {}
