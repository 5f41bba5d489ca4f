package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that is ordered by when the label changed; opaque to clients. */
record Place(Instant since, UUID id) {

    static final Place BEGINNING = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static Place after(Request last) {
        return new Place(last.status().since(), last.id());
    }

    static Place parse(String next) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            Place place = new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            return place.since().isBefore(BEGINNING.since()) && place.since().isAfter(Instant.EPOCH)
                    ? place
                    : BEGINNING;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        byte[] text = (since + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
