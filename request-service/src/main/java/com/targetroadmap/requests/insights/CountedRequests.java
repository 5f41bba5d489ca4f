package com.targetroadmap.requests.insights;

import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.tally.Measure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a number is made of, the newest first.
 *
 * @param next asks for the page after this one; {@code null}: there is none
 */
@Serdeable
record CountedRequests(
        Measure measure, List<Counted> requests, @Nullable String next) {

    /**
     * One that is counted; whose it is or who decided isn't said, because the number is the team's.
     *
     * @param at when what is counted happened
     * @param hours working hours that it took; {@code null} where nothing was waited for
     * @param label that it has today
     */
    @Serdeable
    record Counted(
            UUID id,
            String reference,
            String title,
            String customer,
            Label label,
            Instant at,
            @Nullable Integer hours) {}
}
