package com.targetroadmap.gateway.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * That somebody has read their notices.
 *
 * @param upTo the newest one of them; absent in answers
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Read(@Nullable UUID upTo) {}
