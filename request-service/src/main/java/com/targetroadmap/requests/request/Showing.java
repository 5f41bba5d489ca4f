package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.note.Notes;
import com.targetroadmap.requests.note.ShownNote;
import com.targetroadmap.requests.told.ShownTelling;
import com.targetroadmap.requests.told.Telling;
import com.targetroadmap.requests.told.Tellings;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Makes of requests what one person may see of them. Runs in the caller's transaction. */
@Singleton
public class Showing {

    private final Surroundings surroundings;
    private final Stories stories;
    private final Tellings tellings;
    private final Notes notes;
    private final LastDecisions decisions;
    private final Clock clock;

    Showing(
            Surroundings surroundings,
            Stories stories,
            Tellings tellings,
            Notes notes,
            LastDecisions decisions,
            Clock clock) {
        this.surroundings = surroundings;
        this.stories = stories;
        this.tellings = tellings;
        this.notes = notes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** For a list: without stories. */
    public List<ShownRequest> all(List<Request> requests, Caller caller) {
        Around around = surroundings.of(requests, List.of(), last(requests), caller);
        return requests.stream()
                .map(request -> shown(request, null, null, null, null, around, caller))
                .toList();
    }

    /** With its story, all that was told, and what PMs wrote for each other. */
    public ShownRequest one(Request request, Caller caller) {
        List<StoryLine> story = stories.of(request.id());
        List<Telling> told = tellings.of(request.id());
        Around around = surroundings.of(List.of(request), story, told, caller);
        return shown(
                request,
                caller.is(Roles.PM) && decisions.of(request.id()).isPresent(),
                around.story(story),
                around.tellings(told),
                notes.of(request.id(), caller),
                around,
                caller);
    }

    private List<Telling> last(List<Request> requests) {
        List<UUID> ids = requests.stream()
                .map(request -> request.told().id())
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? List.of() : tellings.findByIdIn(ids);
    }

    private ShownRequest shown(
            Request request,
            @Nullable Boolean mayUndo,
            @Nullable List<ShownLine> story,
            @Nullable List<ShownTelling> told,
            @Nullable List<ShownNote> privateNotes,
            Around around,
            Caller caller) {
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
                around.assignee(request.id()),
                request.dealId() == null ? null : around.deals().get(request.dealId()),
                around.item(request.itemId()),
                around.theme(request.themeId()),
                around.original(request.originalId()),
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
                request.clock().salesDue(),
                request.version(),
                caller.is(Roles.PM) ? Step.productsFrom(request.decision()) : List.of(),
                legalSteps(request, caller),
                mayUndo,
                around.joined(request, caller),
                Access.mayTell(caller, request),
                Access.mayHandOver(caller, request),
                around.told(request),
                request.told().turn(request.status().guidance()),
                told,
                story,
                privateNotes);
    }

    private static List<Step> legalSteps(Request request, Caller caller) {
        return Step.salesFrom(request).stream()
                .filter(step -> Access.mayTake(step, caller, request))
                .toList();
    }
}
