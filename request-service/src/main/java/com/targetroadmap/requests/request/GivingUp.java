package com.targetroadmap.requests.request;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Waits no longer for an answer: the request is withdrawn, and comes back with the answer. */
@Singleton
class GivingUp {

    private final Requests requests;
    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final Clock clock;

    GivingUp(Requests requests, Ledger ledger, WorkingCalendar calendar, Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Unless somebody has answered meanwhile, or another instance was faster. */
    @Transactional
    void on(UUID id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.findByIdForUpdate(id)
                .filter(request -> request.clock().answerOverdue(now))
                .ifPresent(request -> ledger.moved(
                        request,
                        request.after(Move.unanswered(request, now), calendar),
                        StoryLine.of(id, now, null, StoryKind.UNANSWERED, StoryDetails.NONE)));
    }
}
