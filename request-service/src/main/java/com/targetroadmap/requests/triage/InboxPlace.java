package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.api.Next;
import com.targetroadmap.requests.request.WaitingRequest;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

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
        InboxPlace place = Next.parse(next, beginning(now), 5, InboxPlace::of);
        return place.at.isAfter(now) ? beginning(now) : place;
    }

    private static InboxPlace of(Next place) {
        return new InboxPlace(place.time(0), Part.valueOf(place.text(1)), place.time(2), place.day(3), place.number(4));
    }

    @Override
    public String toString() {
        return Next.of(at, part, due, closes, number);
    }
}
