package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.api.Next;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** A place in a list that is ordered by when the state changed; opaque to clients. */
record DeliveryPlace(Instant at, UUID id) {

    private static final DeliveryPlace BEGINNING = new DeliveryPlace(Next.END, new UUID(-1, -1));

    static DeliveryPlace after(Delivery last) {
        return new DeliveryPlace(last.changedAt(), last.id());
    }

    static DeliveryPlace parse(@Nullable String next) {
        return Next.parse(next, BEGINNING, 2, place -> new DeliveryPlace(place.time(0), place.id(1)));
    }

    @Override
    public String toString() {
        return Next.of(at, id);
    }
}
