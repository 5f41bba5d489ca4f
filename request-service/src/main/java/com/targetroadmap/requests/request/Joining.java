package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * That a request's customer was added to what is known already.
 *
 * @param itemId what it was added to; {@code null} where that is a request
 * @param declinedId the declined request that it was added to; {@code null} where that is an item
 */
@MappedEntity("joining")
record Joining(
        @Id UUID requestId, @Nullable UUID itemId, @Nullable UUID declinedId, UUID who, Instant at) {

    /** Whether nobody has decided about the request since. */
    boolean stands(Request request) {
        return request.decidedAt().equals(at) && request.decision() != Decision.WITHDRAWN;
    }
}
