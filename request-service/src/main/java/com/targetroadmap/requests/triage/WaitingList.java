package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.request.WaitingLists;
import com.targetroadmap.requests.request.WaitingRequest;
import com.targetroadmap.requests.triage.InboxPlace.Part;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What waits for product, in this order: promised in writing, overdue, deal closing soon, oldest. Of what is overdue the
 * longest overdue comes first, of deals the one that closes first; oldest means submitted first, whatever happened since.
 * A deal's value never orders it, so nobody gains by inflating it.
 */
@Singleton
class WaitingList {

    /** Days; an open deal whose day has passed is closing, too. */
    static final int SOON = 30;

    private final WaitingLists lists;
    private final WorkingCalendar calendar;

    WaitingList(WaitingLists lists, WorkingCalendar calendar) {
        this.lists = lists;
        this.calendar = calendar;
    }

    /** Each part is read only as far as those before it leave room, so that every read is short. */
    List<WaitingRequest> from(InboxPlace place, @Nullable UUID assignee, int limit) {
        List<WaitingRequest> found = new ArrayList<>(part(place, assignee, limit));
        for (Part next : Part.values()) {
            if (next.compareTo(place.part()) > 0 && found.size() < limit) {
                found.addAll(part(InboxPlace.startOf(next, place.at()), assignee, limit - found.size()));
            }
        }
        return found;
    }

    InboxPlace after(WaitingRequest last, Instant at) {
        return InboxPlace.after(last, soon(at), at);
    }

    /** How many are overdue, counted to a limit. */
    long overdueUpTo(int limit, Instant now) {
        return Math.min(
                limit,
                Stream.of(true, false)
                        .mapToLong(inWriting -> lists.overdueUpTo(inWriting, now, limit))
                        .sum());
    }

    private List<WaitingRequest> part(InboxPlace place, @Nullable UUID assignee, int limit) {
        boolean inWriting = place.part().isInWriting();
        Instant now = place.at();
        LocalDate soon = soon(now);
        long number = place.number();
        return switch (place.part()) {
            case PROMISED_OVERDUE, OVERDUE ->
                assignee == null
                        ? lists.overdue(inWriting, now, place.due(), number, limit)
                        : lists.overdueOf(assignee, inWriting, now, place.due(), number, limit);
            case PROMISED_CLOSING, CLOSING ->
                assignee == null
                        ? lists.closing(inWriting, now, soon, place.closes(), number, limit)
                        : lists.closingOf(assignee, inWriting, now, soon, place.closes(), number, limit);
            case PROMISED, OLDEST ->
                assignee == null
                        ? lists.inTime(inWriting, now, soon, number, limit)
                        : lists.inTimeOf(assignee, inWriting, now, soon, number, limit);
        };
    }

    private LocalDate soon(Instant now) {
        return calendar.dayOf(now).plusDays(SOON);
    }
}
