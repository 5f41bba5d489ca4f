package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes of requests what one person may see of them. Runs in the caller's transaction. */
@Singleton
public class Showing {

    private final Surroundings surroundings;
    private final Stories stories;
    private final Clock clock;

    Showing(Surroundings surroundings, Stories stories, Clock clock) {
        this.surroundings = surroundings;
        this.stories = stories;
        this.clock = clock;
    }

    /** For a list: without stories. */
    public List<ShownRequest> all(List<Request> requests, Caller caller) {
        Around around = surroundings.of(requests, List.of(), caller);
        return requests.stream()
                .map(request -> shown(request, null, around, caller))
                .toList();
    }

    /** With its story. */
    public ShownRequest one(Request request, Caller caller) {
        List<StoryLine> story = stories.of(request.id());
        Around around = surroundings.of(List.of(request), story, caller);
        return shown(request, around.story(story), around, caller);
    }

    private ShownRequest shown(Request request, @Nullable List<ShownLine> story, Around around, Caller caller) {
        Ask ask = request.ask();
        Instant now = clock.instant();
        return new ShownRequest(
                request.id(),
                request.reference(),
                around.customer(request.customerId()),
                ask.title(),
                ask.problem(),
                ask.howToday(),
                ask.wouldSignWithoutIt(),
                ask.promised(),
                ask.wouldTalkToUs(),
                around.person(request.submitterId()),
                around.person(request.ownerId()),
                request.dealId() == null ? null : around.deals().get(request.dealId()),
                around.item(request.itemId()),
                request.decision(),
                request.decidedAt(),
                request.status().label(),
                request.status().since(),
                around.guidance(request).at(now),
                request.isBeingCreated(),
                request.returned(),
                request.submittedAt(),
                request.clock().due(),
                request.clock().overdue(now),
                request.version(),
                caller.is(Roles.PM) ? Step.productsFrom(request.decision()) : List.of(),
                legalSteps(request, caller),
                story);
    }

    private static List<Step> legalSteps(Request request, Caller caller) {
        return Step.salesFrom(request.decision()).stream()
                .filter(step -> Access.mayTake(step, caller, request))
                .toList();
    }
}
