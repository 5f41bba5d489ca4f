package com.targetroadmap.requests.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** What is sent: its names and where it stands now, and no free text but a request's title. */
@Serdeable
record Event(String type, Instant timestamp, Data data) {

    /**
     * @param before the label before
     * @param stage with {@code stageBefore} for product managers' systems alone
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            @Nullable OfRequest request,
            @Nullable OfItem item,
            @Nullable Label label,
            @Nullable Label before,
            @Nullable Decision decision,
            @Nullable String stage,
            @Nullable String stageBefore) {

        static final Data NONE = new Data(null, null, null, null, null, null, null);
    }

    @Serdeable
    record OfRequest(UUID id, String reference, String title, String customer) {}

    /** @param name that sales knows it by */
    @Serdeable
    record OfItem(UUID id, String name) {}
}
