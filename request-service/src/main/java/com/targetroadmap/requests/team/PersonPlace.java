package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A place in the list of people, which is ordered by name; opaque to clients. */
record PersonPlace(String nameKey, UUID id) {

    private static final PersonPlace BEGINNING = new PersonPlace("", new UUID(0, 0));

    static PersonPlace parse(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            return new PersonPlace(parts[1], UUID.fromString(parts[0]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    static PersonPlace after(Colleague last) {
        return new PersonPlace(last.nameKey(), last.personId());
    }

    @Override
    public String toString() {
        byte[] text = (id + " " + nameKey).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
