package com.targetroadmap.requests.handover;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * All of a person's requests on their way to another person.
 *
 * @param id made by the sender, so that a repeat is the same one
 * @param who the lead who said so
 * @param requests how many went over so far
 * @param isDone none is left
 * @param fingerprint of what was sent
 */
@MappedEntity("hand_over")
record HandOver(
        @Id UUID id, UUID fromId, UUID toId, UUID who, Instant at, long requests, boolean isDone, String fingerprint) {

    HandOver after(int moved, boolean done) {
        return new HandOver(id, fromId, toId, who, at, requests + moved, done, fingerprint);
    }
}
