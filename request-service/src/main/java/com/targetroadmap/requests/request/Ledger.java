package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Facts;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes what happened: the request, its story and its fact, together in the running transaction. */
@Singleton
class Ledger {

    private final Requests requests;
    private final Stories stories;
    private final Facts facts;

    Ledger(Requests requests, Stories stories, Facts facts) {
        this.requests = requests;
        this.stories = stories;
        this.facts = facts;
    }

    void opened(Request request, StoryLine line) {
        requests.save(request);
        stories.save(line);
        facts.tell(RequestFact.of(request));
    }

    void moved(Request request, StoryLine line) {
        stories.save(line);
        moved(request);
    }

    /** A change that the story doesn't tell of. */
    void moved(Request request) {
        requests.update(request);
        facts.tell(RequestFact.of(request));
    }

    /** Labels that followed their item: nothing that others don't know already, so no facts. */
    void relabelled(List<Request> changed, List<StoryLine> lines) {
        requests.updateAll(changed);
        stories.saveAll(lines);
    }
}
