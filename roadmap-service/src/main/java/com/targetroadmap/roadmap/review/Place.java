package com.targetroadmap.roadmap.review;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/** A place among the reviews, after which their list goes on; opaque to clients. */
record Place(LocalDate since, UUID id) {

    private static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static Place after(Review last) {
        return new Place(last.nextReview(), last.id());
    }

    /** @throws Problem 400 when it is none */
    static Place parse(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            LocalDate since = LocalDate.parse(parts[0]);
            return since.isBefore(BEGINNING.since) || since.getYear() > 9999
                    ? BEGINNING
                    : new Place(since, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((since + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
