package com.targetroadmap.gateway.insights;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The requests that one of the numbers of insights counts, the newest first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record CountedRequests(
        String measure, List<Counted> requests, @Nullable String next) {

    public CountedRequests {
        requests = List.copyOf(requests);
    }

    /** @param hours working hours that it took; {@code null} where nothing was waited for */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counted(
            UUID id,
            String reference,
            String title,
            String customer,
            String label,
            Instant at,
            @Nullable Integer hours) {}
}
