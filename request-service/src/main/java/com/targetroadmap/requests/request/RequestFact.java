package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Fact;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** What others may know of a request: only what was decided here; no words and no names of persons. */
@Serdeable
record RequestFact(UUID id, @Nullable UUID itemId, UUID customerId, boolean withdrawn) {

    static Fact of(Request request) {
        var state = new RequestFact(
                request.id(), request.itemId(), request.customerId(), request.decision() == Decision.WITHDRAWN);
        return new Fact("request.request.v1", "request/" + request.id(), state);
    }
}
