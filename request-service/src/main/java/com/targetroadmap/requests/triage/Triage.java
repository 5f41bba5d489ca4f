package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.request.Aim;
import com.targetroadmap.requests.request.Attempt;
import com.targetroadmap.requests.request.Outcome;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.Step;
import com.targetroadmap.requests.request.Steps;
import com.targetroadmap.requests.request.StoryDetails;
import com.targetroadmap.requests.request.Taken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Decides about requests. */
@Singleton
class Triage {

    private final Steps steps;
    private final Destination destination;
    private final Fingerprint fingerprint;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Triage(Steps steps, Destination destination, Fingerprint fingerprint, WorkingCalendar calendar, Clock clock) {
        this.steps = steps;
        this.destination = destination;
        this.fingerprint = fingerprint;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param version the one that the PM has seen */
    @Transactional
    Taken decide(UUID requestId, UUID decisionId, long version, NewDecision decision, Caller caller) {
        Instant now = clock.instant();
        NewDecision.Ruling ruling = decision.read(now, calendar.dayOf(now));
        Step step = ruling.step();
        destination.hold(ruling);
        return steps.take(
                new Attempt(requestId, decisionId, step, version, fingerprint.of(decision), caller),
                request -> outcome(ruling, request));
    }

    private Outcome outcome(NewDecision.Ruling ruling, Request request) {
        Aim aim = destination.of(ruling, request);
        return Outcome.decided(
                aim,
                ruling.words(),
                StoryDetails.decided(
                        ruling.reason(), ruling.words(), aim, ruling.newItem() != null, ruling.lookAgain()));
    }
}
