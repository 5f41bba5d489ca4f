package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Deals of the team that close soon and wait for an answer. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClosingDeals(List<Closing> deals) {

    public ClosingDeals {
        deals = List.copyOf(deals);
    }

    /** @param requests some of those that aren't settled */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Closing(
            UUID id,
            Customer customer,
            Person owner,
            String kind,
            @Nullable Amount amount,
            LocalDate closeDate,
            List<Waiting> requests) {}

    /** A request whose customer waits for something. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Waiting(UUID id, String reference, String title, String label) {}
}
