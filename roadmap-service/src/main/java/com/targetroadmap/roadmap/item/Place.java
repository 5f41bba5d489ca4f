package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a stack of the board, after which its list goes on; opaque to clients. */
public record Place(long rank, Instant since, UUID id) {

    static final Place BEGINNING = new Place(Long.MIN_VALUE, Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    static Place after(Item last) {
        return new Place(last.boardRank(), last.stageSince(), last.id());
    }

    boolean isBeginning() {
        return this.equals(BEGINNING);
    }

    /** @throws Problem 400 when it is none */
    public static Place parse(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 3);
            Instant since = Instant.parse(parts[1]);
            boolean possible = since.isBefore(BEGINNING.since()) && since.isAfter(Instant.EPOCH);
            return possible ? new Place(Long.parseLong(parts[0]), since, UUID.fromString(parts[2])) : BEGINNING;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((rank + " " + since + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
