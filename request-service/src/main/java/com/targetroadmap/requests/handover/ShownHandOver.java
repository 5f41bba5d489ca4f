package com.targetroadmap.requests.handover;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a hand-over of all is.
 *
 * @param requests how many went over so far
 * @param done none is left; until then it goes on by itself
 */
@Serdeable
record ShownHandOver(UUID id, UUID from, UUID to, Instant at, long requests, boolean done) {

    static ShownHandOver of(HandOver handOver) {
        return new ShownHandOver(
                handOver.id(),
                handOver.fromId(),
                handOver.toId(),
                handOver.at(),
                handOver.requests(),
                handOver.isDone());
    }
}
