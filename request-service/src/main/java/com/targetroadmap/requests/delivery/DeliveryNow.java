package com.targetroadmap.requests.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a delivery stands.
 *
 * @param dueAt when it is tried next; {@code null}: it isn't
 * @param nothing of what it told nothing is true any more, so it isn't sent; {@code null}: nobody has looked
 */
@Serdeable
record DeliveryNow(
        UUID id,
        DeliveryState state,
        @Nullable Instant dueAt,
        @Nullable Boolean nothing) {

    static DeliveryNow of(Delivery delivery) {
        return new DeliveryNow(
                delivery.id(),
                delivery.state(),
                delivery.state() == DeliveryState.WAITING ? delivery.dueAt() : null,
                null);
    }

    DeliveryNow told(boolean isNothing) {
        return new DeliveryNow(id, state, dueAt, isNothing);
    }
}
