package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes steps: each on the newest state, whole or not at all, once however often it is sent. Runs in the caller's
 * writing transaction, which holds the request until it ends.
 */
@Singleton
public class Steps {

    private final Requests requests;
    private final Stories stories;
    private final Ledger ledger;
    private final People people;
    private final WorkingCalendar calendar;
    private final StaleVersion stale;
    private final Clock clock;

    Steps(
            Requests requests,
            Stories stories,
            Ledger ledger,
            People people,
            WorkingCalendar calendar,
            StaleVersion stale,
            Clock clock) {
        this.requests = requests;
        this.stories = stories;
        this.ledger = ledger;
        this.people = people;
        this.calendar = calendar;
        this.stale = stale;
        this.clock = clock;
    }

    /**
     * Takes a step, or finds that it was taken already.
     *
     * @param bring fetches what the step brings along; asked only when the step will be taken
     * @throws Problem 404, 403, 409, 412; then nothing has changed
     */
    public Taken take(Attempt attempt, Function<Request, Outcome> bring) {
        people.remember(attempt.caller());
        Request request = requests.findByIdForUpdate(attempt.requestId()).orElseThrow(Access::notThere);
        Access.check(attempt, request);
        if (isRepeat(attempt)) {
            return new Taken(request, true);
        }
        stale.check(attempt, request);
        checkLegal(attempt.step(), request);
        return new Taken(taken(attempt, request, bring.apply(request)), false);
    }

    private boolean isRepeat(Attempt attempt) {
        Optional<StoryLine> earlier = stories.findByStepId(attempt.stepId());
        earlier.ifPresent(line -> Repeats.check(
                line.who(), line.requestId(), line.fingerprint(), Sent.of(attempt), attempt.fingerprint()));
        return earlier.isPresent();
    }

    private void checkLegal(Step step, Request request) {
        if (!request.allows(step)) {
            Decision decision = request.decision();
            throw Problem.conflict("illegal-move", "A request that is %s can't become %s.".formatted(decision, step))
                    .with("legalMoves", step.isProducts() ? Step.productsFrom(decision) : Step.salesFrom(request));
        }
    }

    private Request taken(Attempt attempt, Request request, Outcome outcome) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Move move = new Move(
                attempt.step(),
                outcome.to() == null ? attempt.step().to() : outcome.to(),
                attempt.caller().id(),
                now,
                outcome.aim(),
                outcome.wording(),
                outcome.returned());
        Request after = request.after(move, calendar);
        StoryLine line =
                StoryLine.of(request.id(), now, attempt.caller().id(), StoryKind.of(attempt.step()), outcome.details());
        ledger.moved(request, after, line.sentAs(attempt.stepId(), attempt.fingerprint()));
        return after;
    }
}
