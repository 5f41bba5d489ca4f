package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.deal.DealWriting;
import com.targetroadmap.requests.deal.Deals;
import com.targetroadmap.requests.similar.Kind;
import com.targetroadmap.requests.similar.Similar;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes requests in. The sender makes the id, so a double click or a retry is the same request. */
@Singleton
class Intake {

    private final Requests requests;
    private final Ledger ledger;
    private final Customers customers;
    private final Deals deals;
    private final DealWriting dealWriting;
    private final People people;
    private final Similar similar;
    private final Titles titles;
    private final JoiningKnown joining;
    private final Fingerprint fingerprint;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Intake(
            Requests requests,
            Ledger ledger,
            Customers customers,
            Deals deals,
            DealWriting dealWriting,
            People people,
            Similar similar,
            Titles titles,
            JoiningKnown joining,
            Fingerprint fingerprint,
            WorkingCalendar calendar,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.customers = customers;
        this.deals = deals;
        this.dealWriting = dealWriting;
        this.people = people;
        this.similar = similar;
        this.titles = titles;
        this.joining = joining;
        this.fingerprint = fingerprint;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    Taken submit(UUID id, NewRequest body, Caller caller) {
        NewRequest.Submission submission = body.read();
        String print = fingerprint.of(body);
        return requests.findById(id)
                .map(earlier -> repeated(earlier, submission, print, caller))
                .orElseGet(() -> submitted(id, submission, print, caller));
    }

    private Taken repeated(Request earlier, NewRequest.Submission submission, String print, Caller caller) {
        if (!earlier.submitterId().equals(caller.id())) {
            throw Access.notThere();
        }
        if (!earlier.fingerprint().equals(print)) {
            throw Problem.conflict("id-taken", "This id stands for another request already. Make a new one.");
        }
        return new Taken(Access.sees(caller, earlier) ? earlier : asSubmitted(earlier, submission), true);
    }

    /** For a submitter whose request was handed over since: the first answer, and nothing of what came after it. */
    private Request asSubmitted(Request earlier, NewRequest.Submission submission) {
        Request first = Request.submitted(
                earlier.id(),
                earlier.number(),
                earlier.customerId(),
                earlier.dealId(),
                earlier.submitterId(),
                submission.ask(),
                earlier.submittedAt(),
                calendar,
                earlier.fingerprint());
        Target target = submission.joins();
        return target == null
                ? first
                : joining.again(target)
                        .map(known -> joined(first, known, target))
                        .orElse(first);
    }

    private Taken submitted(UUID id, NewRequest.Submission submission, String print, Caller caller) {
        Outcome known = submission.joins() == null ? null : joining.of(submission.joins(), caller);
        UUID person = people.remember(caller);
        UUID customer = customers.named(submission.customer(), caller);
        UUID deal = deal(submission.deal(), customer, print, caller);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Request request = Request.submitted(
                id, requests.nextNumber(), customer, deal, person, submission.ask(), now, calendar, print);
        Request taken = known == null ? request : joined(request, known, submission.joins());
        ledger.opened(taken, StoryLine.of(id, now, person, StoryKind.SUBMITTED, StoryDetails.NONE));
        if (known != null) {
            ledger.joined(taken, submission.joins(), known.details());
        }
        Ask ask = submission.ask();
        titles.add(taken);
        similar.add(
                id,
                Kind.REQUEST,
                ask.title(),
                ask.problem(),
                submission.customer().name());
        return new Taken(taken, false);
    }

    private Request joined(Request request, Outcome known, Target target) {
        return request.after(
                new Move(
                        JoiningKnown.step(target),
                        JoiningKnown.step(target).to(),
                        request.submitterId(),
                        request.submittedAt(),
                        known.aim(),
                        known.wording(),
                        null),
                calendar);
    }

    private @Nullable UUID deal(@Nullable DealOfRequest deal, UUID customer, String print, Caller caller) {
        if (deal == null) {
            return null;
        }
        if (deal.toBeMade() == null) {
            deals.checkIsOf(customer, deal.id(), caller);
        } else {
            dealWriting.make(deal.id(), customer, deal.toBeMade(), print, caller);
        }
        return deal.id();
    }
}
