package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.request.WaitingRequest;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

/**
 * A place in the inbox; opaque to clients. What is overdue or closing soon changes with the time, so the pages after the
 * first are those of the time of the first.
 *
 * @param at the time of the first page
 * @param part of the inbox that the place is in
 * @param due where that part is ordered by it: of the request before the place
 * @param closes in the same way
 */
record InboxPlace(Instant at, Part part, Instant due, LocalDate closes, long number) {

    /** The order of the inbox. */
    enum Part {
        PROMISED_OVERDUE(true),
        PROMISED_CLOSING(true),
        PROMISED(true),
        OVERDUE(false),
        CLOSING(false),
        OLDEST(false);

        private final boolean inWriting;

        Part(boolean inWriting) {
            this.inWriting = inWriting;
        }

        boolean isInWriting() {
            return inWriting;
        }
    }

    private static final Instant BEFORE_ALL = Instant.EPOCH;
    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;

    static InboxPlace beginning(Instant at) {
        return startOf(Part.PROMISED_OVERDUE, at);
    }

    static InboxPlace startOf(Part part, Instant at) {
        return new InboxPlace(at, part, BEFORE_ALL, FIRST_DAY, 0);
    }

    static InboxPlace after(WaitingRequest last, LocalDate soon, Instant at) {
        return new InboxPlace(at, partOf(last, soon, at), last.due(), last.closes(), last.number());
    }

    private static Part partOf(WaitingRequest request, LocalDate soon, Instant at) {
        boolean promised = request.inWriting();
        if (request.due().isBefore(at)) {
            return promised ? Part.PROMISED_OVERDUE : Part.OVERDUE;
        }
        if (request.closes().isAfter(soon)) {
            return promised ? Part.PROMISED : Part.OLDEST;
        }
        return promised ? Part.PROMISED_CLOSING : Part.CLOSING;
    }

    static InboxPlace parse(@Nullable String next, Instant now) {
        if (next == null || next.isBlank()) {
            return beginning(now);
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 5);
            InboxPlace place = new InboxPlace(
                    Instant.parse(parts[0]),
                    Part.valueOf(parts[1]),
                    Instant.parse(parts[2]),
                    LocalDate.parse(parts[3]),
                    Long.parseLong(parts[4]));
            return place.isPossible(now) ? place : beginning(now);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    /** Times that no database could hold are nobody's place. */
    private boolean isPossible(Instant now) {
        return !at.isAfter(now)
                && !at.isBefore(Instant.EPOCH)
                && !due.isBefore(Instant.EPOCH)
                && due.isBefore(Instant.parse("9999-01-01T00:00:00Z"))
                && !closes.isBefore(LocalDate.EPOCH)
                && closes.getYear() <= 9999;
    }

    @Override
    public String toString() {
        byte[] text = "%s %s %s %s %d".formatted(at, part, due, closes, number).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
