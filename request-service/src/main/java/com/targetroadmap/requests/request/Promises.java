package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.requests.deal.DealDecided;
import com.targetroadmap.requests.deal.DealState;
import com.targetroadmap.requests.search.InOrder;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was promised. Its owner is asked when a deal is won or lost, and may say so at any time: telling is never held
 * against anyone.
 */
@Singleton
class Promises {

    private static final int AT_ONCE = 50;

    private final PromiseQuestions questions;
    private final Requests requests;
    private final Stories stories;
    private final Waiting waiting;
    private final Showing showing;
    private final People people;
    private final Facts facts;
    private final Fingerprint fingerprint;
    private final Clock clock;
    private final ApplicationEventPublisher<Happened> happened;

    Promises(
            PromiseQuestions questions,
            Requests requests,
            Stories stories,
            Waiting waiting,
            Showing showing,
            People people,
            Facts facts,
            Fingerprint fingerprint,
            Clock clock,
            ApplicationEventPublisher<Happened> happened) {
        this.questions = questions;
        this.requests = requests;
        this.stories = stories;
        this.waiting = waiting;
        this.showing = showing;
        this.people = people;
        this.facts = facts;
        this.fingerprint = fingerprint;
        this.clock = clock;
        this.happened = happened;
    }

    @EventListener
    void hear(DealDecided deal) {
        questions.takeBack(deal.dealId());
        if (deal.state() != DealState.OPEN) {
            questions.ask(deal.dealId(), now());
        }
    }

    /** What the caller is asked, the oldest question first. */
    @Transactional(readOnly = true)
    List<ShownRequest> askedOf(Caller caller) {
        List<UUID> ids = questions.of(caller.id(), AT_ONCE);
        return ids.isEmpty() ? List.of() : showing.all(InOrder.of(ids, requests.findByIdIn(ids), Request::id), caller);
    }

    /** Nobody's version of the request is stale for it: product decides as before. */
    @Transactional
    Taken say(Sent sent, NewPromise body) {
        Ask.Promised promised = body.read();
        String print = fingerprint.of(body);
        people.remember(sent.caller());
        Request request = requests.findByIdForUpdate(sent.requestId()).orElseThrow(Access::notThere);
        Access.checkTells(sent.caller(), request);
        Optional<StoryLine> earlier = stories.findByStepId(sent.stepId());
        if (earlier.isPresent()) {
            StoryLine line = earlier.get();
            Repeats.check(line.who(), line.requestId(), line.fingerprint(), sent, print);
            return new Taken(request, true);
        }
        return new Taken(said(request, promised, sent, print), false);
    }

    private Request said(Request request, Ask.Promised promised, Sent sent, String print) {
        Request after = request.promised(promised);
        questions.end(request.id());
        requests.update(after);
        waiting.promised(after);
        StoryLine line = StoryLine.of(
                        request.id(),
                        now(),
                        sent.caller().id(),
                        StoryKind.PROMISE_TOLD,
                        StoryDetails.promised(promised))
                .sentAs(sent.stepId(), print);
        stories.save(line);
        happened.publishEvent(new Happened(List.of(Change.of(request, after, line))));
        // Says nothing new to another service, but open pages hear of it.
        facts.tell(RequestFact.of(after));
        return after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
