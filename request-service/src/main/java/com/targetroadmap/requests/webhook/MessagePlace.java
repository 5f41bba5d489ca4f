package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in the list of what was sent; opaque to clients. */
record MessagePlace(Instant at, UUID id) {

    private static final MessagePlace BEGINNING =
            new MessagePlace(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static MessagePlace after(Message last) {
        return new MessagePlace(last.at(), last.id());
    }

    static MessagePlace parse(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            Instant at = Instant.parse(parts[0]);
            boolean storable = at.isBefore(BEGINNING.at) && at.isAfter(Instant.EPOCH);
            return storable ? new MessagePlace(at, UUID.fromString(parts[1])) : BEGINNING;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
