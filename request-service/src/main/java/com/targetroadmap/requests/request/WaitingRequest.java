package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request that waits for product, by what orders the inbox.
 *
 * @param inWriting whether it was promised to the customer in writing
 * @param due the promised first look
 * @param closes when its open deal is meant to close; the end of time where it has none
 * @param assigneeId the PM who looks at it, or {@link #NOBODY}
 */
@MappedEntity("waiting_request")
public record WaitingRequest(
        @Id UUID requestId, boolean inWriting, Instant due, LocalDate closes, long number, UUID assigneeId) {

    public static final UUID NOBODY = new UUID(0, 0);
}
