package com.targetroadmap.requests.request;

import com.targetroadmap.requests.deal.Amount;
import com.targetroadmap.requests.deal.DealKind;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Deals that close soon and wait for an answer. */
@Serdeable
public record ClosingDeals(List<Closing> deals) {

    /** @param requests those that aren't settled, some of them */
    @Serdeable
    public record Closing(
            UUID id,
            ShownRequest.Named customer,
            ShownRequest.Named owner,
            DealKind kind,
            @Nullable Amount amount,
            LocalDate closeDate,
            List<Waiting> requests) {}

    /** A request whose customer waits for something. */
    @Serdeable
    public record Waiting(UUID id, String reference, String title, Label label) {}
}
