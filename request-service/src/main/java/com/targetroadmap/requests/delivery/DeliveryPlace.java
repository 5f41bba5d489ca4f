package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that is ordered by when the state changed; opaque to clients. */
record DeliveryPlace(Instant at, UUID id) {

    private static final DeliveryPlace BEGINNING =
            new DeliveryPlace(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static DeliveryPlace after(Delivery last) {
        return new DeliveryPlace(last.changedAt(), last.id());
    }

    static DeliveryPlace parse(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            DeliveryPlace place = new DeliveryPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            boolean isPossible = place.at.isAfter(Instant.EPOCH) && place.at.isBefore(BEGINNING.at);
            return isPossible ? place : BEGINNING;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        byte[] text = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
