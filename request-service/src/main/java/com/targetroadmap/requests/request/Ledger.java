package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.demand.StaleDemand;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes what happened: the request, its story, its fact and its duplicates, together in the running transaction. */
@Singleton
class Ledger {

    private final Requests requests;
    private final Stories stories;
    private final Facts facts;
    private final Waiting waiting;
    private final Duplicates duplicates;
    private final Joinings joinings;
    private final Counting counting;
    private final StaleDemand demand;
    private final PromiseQuestions promises;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher<Happened> happened;

    Ledger(
            Requests requests,
            Stories stories,
            Facts facts,
            Waiting waiting,
            Duplicates duplicates,
            Joinings joinings,
            Counting counting,
            StaleDemand demand,
            PromiseQuestions promises,
            WorkingCalendar calendar,
            ApplicationEventPublisher<Happened> happened) {
        this.requests = requests;
        this.stories = stories;
        this.facts = facts;
        this.waiting = waiting;
        this.duplicates = duplicates;
        this.joinings = joinings;
        this.counting = counting;
        this.demand = demand;
        this.promises = promises;
        this.calendar = calendar;
        this.happened = happened;
    }

    void opened(Request request, StoryLine line) {
        requests.save(request);
        waiting.keep(request, line.details());
        stories.save(line);
        counting.opened(request);
        demand.changed(null, request.itemId());
        facts.tell(RequestFact.of(request));
        tell(List.of(Change.opened(request, line, null)));
    }

    /** That a new request's customer was added to what is known already. */
    void joined(Request request, Target to, StoryDetails details) {
        UUID who = request.submitterId();
        StoryLine line = StoryLine.of(request.id(), request.submittedAt(), who, StoryKind.JOINED, details);
        stories.save(line);
        joinings.save(new Joining(request.id(), to.itemId(), to.declinedId(), who, request.submittedAt()));
        if (to.declinedId() != null) {
            waiting.customerAdded(to.declinedId(), calendar.dayOf(request.submittedAt()));
        }
        tell(List.of(Change.opened(request, line, to.declinedId())));
    }

    void moved(Request before, Request after, StoryLine line) {
        stories.save(line);
        moved(before, after);
        waiting.keep(after, line.details());
        if (after.decision() == Decision.WITHDRAWN) {
            promises.end(after.id());
        }
        counting.moved(before, after, line);
        Change change = Change.of(before, after, line);
        tell(List.of(change));
        tell(duplicates.follow(List.of(after), change.isDecision() ? line : null, line.at()));
    }

    /** A change that the story doesn't tell of, and that leaves the request where it stands. */
    void moved(Request before, Request after) {
        requests.update(after);
        demand.changed(before.itemId(), after.itemId());
        facts.tell(RequestFact.of(after));
    }

    /** Labels that followed their item: nothing that others don't know already, so no facts. */
    void relabelled(List<Request> before, List<Request> changed, List<StoryLine> lines, Instant at) {
        requests.updateAll(changed);
        stories.saveAll(lines);
        counting.followed(changed, lines, at);
        tell(IntStream.range(0, changed.size())
                .mapToObj(i -> Change.followed(before.get(i), changed.get(i), StoryKind.LABEL_CHANGED, null, at))
                .toList());
        tell(duplicates.follow(changed, null, at));
    }

    private void tell(List<Change> changes) {
        if (!changes.isEmpty()) {
            happened.publishEvent(new Happened(changes));
        }
    }
}
