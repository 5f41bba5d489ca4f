package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.LookAgainRows;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.Showing;
import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.request.TriageLists;
import com.targetroadmap.requests.request.WaitingLists;
import com.targetroadmap.requests.request.WaitingRequest;
import com.targetroadmap.requests.search.InOrder;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts the inbox together. */
@Singleton
class InboxReading {

    private static final int AT_ONCE = 200;
    private static final int LATELY = 20;
    private static final int ENOUGH = 1_001;

    private final WaitingList waiting;
    private final WaitingLists rows;
    private final TriageLists lists;
    private final LookAgainRows declined;
    private final Showing showing;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InboxReading(
            WaitingList waiting,
            WaitingLists rows,
            TriageLists lists,
            LookAgainRows declined,
            Showing showing,
            WorkingCalendar calendar,
            Clock clock) {
        this.waiting = waiting;
        this.rows = rows;
        this.lists = lists;
        this.declined = declined;
        this.showing = showing;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Inbox page(Whose whose, int limit, @Nullable String next, Caller caller) {
        Instant now = clock.instant();
        InboxPlace place = InboxPlace.parse(next, now);
        List<WaitingRequest> found = waiting.from(place, whose.assignee(caller), limit + 1);
        List<WaitingRequest> page = found.subList(0, Math.min(limit, found.size()));
        boolean first = next == null || next.isBlank();
        return new Inbox(
                shown(page, caller),
                found.size() > limit
                        ? waiting.after(page.get(limit - 1), place.at()).toString()
                        : null,
                first ? reviews(now, caller) : List.of(),
                first ? showing.all(lists.questions(AT_ONCE), caller) : List.of(),
                first ? showing.all(decided(), caller) : List.of(),
                counts(now, caller));
    }

    /** What comes after a request in the inbox; after the last comes the first again. Empty where nothing else waits. */
    @Transactional(readOnly = true)
    Optional<ShownRequest> after(@Nullable UUID id, Whose whose, Caller caller) {
        Instant now = clock.instant();
        InboxPlace first = InboxPlace.beginning(now);
        return Stream.concat(placeOf(id, now).stream(), Stream.of(first))
                .flatMap(place -> waiting.from(place, whose.assignee(caller), 2).stream())
                .filter(found -> !found.requestId().equals(id))
                .findFirst()
                .map(found -> shown(List.of(found), caller).get(0));
    }

    private Optional<InboxPlace> placeOf(@Nullable UUID id, Instant now) {
        return Optional.ofNullable(id).flatMap(rows::findByRequestId).map(one -> waiting.after(one, now));
    }

    private List<ShownRequest> reviews(Instant now, Caller caller) {
        return shownInOrder(declined.due(calendar.dayOf(now), AT_ONCE), caller);
    }

    private List<ShownRequest> shown(List<WaitingRequest> page, Caller caller) {
        return shownInOrder(page.stream().map(WaitingRequest::requestId).toList(), caller);
    }

    private List<ShownRequest> shownInOrder(List<UUID> ids, Caller caller) {
        List<Request> found = ids.isEmpty() ? List.of() : lists.findByIdIn(ids);
        return showing.all(InOrder.of(ids, found, Request::id), caller);
    }

    private Inbox.Counts counts(Instant now, Caller caller) {
        return new Inbox.Counts(
                rows.upTo(ENOUGH),
                waiting.overdueUpTo(ENOUGH, now),
                rows.upToOf(caller.id(), ENOUGH),
                rows.upToOf(WaitingRequest.NOBODY, ENOUGH),
                lists.upTo(Decision.QUESTION, ENOUGH));
    }

    private List<Request> decided() {
        return Stream.of(Decision.ACCEPTED, Decision.ANSWERED, Decision.PARKED, Decision.DECLINED, Decision.DUPLICATE)
                .flatMap(decision -> lists.latest(decision, LATELY).stream())
                .sorted(Comparator.comparing(Request::decidedAt).reversed())
                .limit(LATELY)
                .toList();
    }
}
