package com.targetroadmap.requests.insights;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in a list of what was counted; opaque to clients. */
record CasePlace(Instant at, String id) {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** @param first of all ids */
    static CasePlace parse(@Nullable String next, String first) {
        if (next == null || next.isBlank()) {
            return new CasePlace(END, first);
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            Instant at = Instant.parse(parts[0]);
            return new CasePlace(at.isBefore(END) && at.isAfter(Instant.EPOCH) ? at : END, parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw wrong();
        }
    }

    static Problem wrong() {
        return Problem.invalid("next", "Please use the next of the page before, unchanged.");
    }

    @Override
    public String toString() {
        byte[] text = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
