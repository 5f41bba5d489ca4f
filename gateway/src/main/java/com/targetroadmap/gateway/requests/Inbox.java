package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What product has to decide, waits for, and has decided lately.
 *
 * @param reviews declined under a condition that is met
 * @param next where this page of what waits ends; absent on the last
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Inbox(
        List<CustomerRequest> waiting,
        @Nullable String next,
        List<CustomerRequest> reviews,
        List<CustomerRequest> questions,
        List<CustomerRequest> decided,
        InboxCounts counts) {

    public Inbox {
        waiting = List.copyOf(waiting);
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
        questions = List.copyOf(questions);
        decided = List.copyOf(decided);
    }
}
