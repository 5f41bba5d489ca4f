package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.Showing;
import com.targetroadmap.requests.request.TriageLists;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the inbox together. */
@Singleton
class InboxReading {

    private static final int AT_ONCE = 200;
    private static final int LATELY = 20;
    private static final int ENOUGH = 1_001;

    private final WaitingList waiting;
    private final TriageLists lists;
    private final Showing showing;
    private final Clock clock;

    InboxReading(WaitingList waiting, TriageLists lists, Showing showing, Clock clock) {
        this.waiting = waiting;
        this.lists = lists;
        this.showing = showing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Inbox inbox(Caller caller) {
        Instant now = clock.instant();
        return new Inbox(
                showing.all(waiting.first(AT_ONCE, now), caller),
                showing.all(lists.questions(AT_ONCE), caller),
                showing.all(decided(), caller),
                new Inbox.Counts(
                        lists.upTo(Decision.NEW, ENOUGH),
                        waiting.overdueUpTo(ENOUGH, now),
                        lists.upTo(Decision.QUESTION, ENOUGH)));
    }

    private List<Request> decided() {
        return Stream.of(Decision.ACCEPTED, Decision.ANSWERED, Decision.PARKED, Decision.DECLINED, Decision.DUPLICATE)
                .flatMap(decision -> lists.latest(decision, LATELY).stream())
                .sorted(Comparator.comparing(Request::decidedAt).reversed())
                .limit(LATELY)
                .toList();
    }
}
