package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.demand.StaleDemand;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
    private final WorkingCalendar calendar;

    Ledger(
            Requests requests,
            Stories stories,
            Facts facts,
            Waiting waiting,
            Duplicates duplicates,
            Joinings joinings,
            Counting counting,
            StaleDemand demand,
            WorkingCalendar calendar) {
        this.requests = requests;
        this.stories = stories;
        this.facts = facts;
        this.waiting = waiting;
        this.duplicates = duplicates;
        this.joinings = joinings;
        this.counting = counting;
        this.demand = demand;
        this.calendar = calendar;
    }

    void opened(Request request, StoryLine line) {
        requests.save(request);
        waiting.keep(request, line.details());
        stories.save(line);
        counting.opened(request);
        demand.changed(null, request.itemId());
        facts.tell(RequestFact.of(request));
    }

    /** That a new request's customer was added to what is known already. */
    void joined(Request request, Target to, StoryDetails details) {
        UUID who = request.submitterId();
        stories.save(StoryLine.of(request.id(), request.submittedAt(), who, StoryKind.JOINED, details));
        joinings.save(new Joining(request.id(), to.itemId(), to.declinedId(), who, request.submittedAt()));
        if (to.declinedId() != null) {
            waiting.customerAdded(to.declinedId(), calendar.dayOf(request.submittedAt()));
        }
    }

    void moved(Request before, Request after, StoryLine line) {
        stories.save(line);
        moved(before, after);
        waiting.keep(after, line.details());
        counting.moved(before, after, line);
        duplicates.follow(List.of(after), line.at());
    }

    /** A change that the story doesn't tell of, and that leaves the request where it stands. */
    void moved(Request before, Request after) {
        requests.update(after);
        demand.changed(before.itemId(), after.itemId());
        facts.tell(RequestFact.of(after));
    }

    /** Labels that followed their item: nothing that others don't know already, so no facts. */
    void relabelled(List<Request> changed, List<StoryLine> lines, Instant at) {
        requests.updateAll(changed);
        stories.saveAll(lines);
        counting.followed(changed, lines, at);
        duplicates.follow(changed, at);
    }
}
