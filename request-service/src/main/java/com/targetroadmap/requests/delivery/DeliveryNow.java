package com.targetroadmap.requests.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a delivery stands.
 *
 * @param dueAt when it is tried next; {@code null}: it isn't
 */
@Serdeable
record DeliveryNow(UUID id, DeliveryState state, @Nullable Instant dueAt) {

    static DeliveryNow of(Delivery delivery) {
        return new DeliveryNow(
                delivery.id(), delivery.state(), delivery.state() == DeliveryState.WAITING ? delivery.dueAt() : null);
    }
}
