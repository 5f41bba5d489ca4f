package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** What a colleague asked for the same customer: all that the reader may know of it. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record OthersRequest(
        String reference,
        String title,
        String problem,
        Person owner,
        @Nullable ItemName item,
        String label,
        Instant labelSince,
        Guidance guidance,
        Instant submittedAt) {}
