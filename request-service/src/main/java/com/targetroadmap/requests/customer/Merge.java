package com.targetroadmap.requests.customer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * That two customers are one.
 *
 * @param id made by the sender, so that a repeat is the same merge
 * @param activeCustomerId with {@code activeIntoId} the two, as long as nobody has undone it
 * @param fingerprint of what was sent
 */
@MappedEntity("customer_merge")
public record Merge(
        @Id UUID id,
        UUID customerId,
        UUID intoId,
        UUID who,
        Instant at,
        String fingerprint,
        @Nullable UUID activeCustomerId,
        @Nullable UUID activeIntoId,
        @Nullable UUID undoId,
        @Nullable UUID undoneBy,
        @Nullable Instant undoneAt) {

    public static Merge of(UUID id, UUID customer, UUID into, UUID who, Instant at, String fingerprint) {
        return new Merge(id, customer, into, who, at, fingerprint, customer, into, null, null, null);
    }

    public Merge undone(UUID undo, UUID by, Instant when) {
        return new Merge(id, customerId, intoId, who, at, fingerprint, null, null, undo, by, when);
    }

    public boolean isInForce() {
        return activeCustomerId != null;
    }
}
