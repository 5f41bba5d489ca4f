package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** @param mergeId what to undo when it is another customer after all */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record MergedCustomer(
        UUID id,
        String name,
        @Nullable String domain,
        @Nullable String crmId,
        UUID mergeId,
        Instant since) {}
