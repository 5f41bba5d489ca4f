package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds what a new request's customer is added to, and what that makes of the request: no decision of product's, but the
 * answer that product has given already. Runs in the caller's writing transaction.
 */
@Singleton
class JoiningKnown {

    private final Items items;
    private final Requests requests;
    private final Demand demand;

    JoiningKnown(Items items, Requests requests, Demand demand) {
        this.items = items;
        this.requests = requests;
        this.demand = demand;
    }

    /**
     * Holds the item until the transaction ends, as whoever applies its news does; or the declined request, as whoever
     * decides about it does: so those who are added at once are counted one after the other.
     *
     * @throws Problem 400 where there is nothing that this person may know of, 409 where nobody can be added to it
     */
    Outcome of(Target target, Caller caller) {
        return target.itemId() == null ? declined(target.declinedId()) : item(target.itemId(), caller);
    }

    private Outcome item(UUID id, Caller caller) {
        RoadmapItem item = items.findByIdForUpdate(id)
                .filter(known -> mayKnow(known, caller))
                .orElseThrow(() -> Problem.invalid("joinsItemId", "There is nothing known under this id."));
        if (!item.isJoinable()) {
            throw Problem.conflict(
                    "not-joinable",
                    "Nobody can be added to %s any more: read what to say about it today."
                            .formatted(item.nameForSales()));
        }
        return answer(item);
    }

    /** What was added to it once, whether one may add to it still or not. */
    Optional<Outcome> again(Target target) {
        return target.itemId() == null
                ? requests.findById(target.declinedId())
                        .filter(request -> request.decision() == Decision.DECLINED)
                        .map(JoiningKnown::answer)
                : items.findById(target.itemId()).map(JoiningKnown::answer);
    }

    private static Outcome answer(RoadmapItem item) {
        Aim aim = Aim.at(item);
        return Outcome.decided(aim, Wording.NONE, StoryDetails.decided(null, Wording.NONE, aim, false, null));
    }

    private boolean mayKnow(RoadmapItem item, Caller caller) {
        return caller.is(Roles.PM)
                || (item.showToSales()
                        && (item.isUnderWay()
                                || !demand.askedFor(List.of(item.id())).isEmpty()));
    }

    private Outcome declined(UUID id) {
        Request declined = requests.findByIdForUpdate(id)
                .filter(request -> request.decision() == Decision.DECLINED)
                .orElseThrow(() -> Problem.invalid("joinsRequestId", "Nothing of that id was declined."));
        return answer(declined);
    }

    private static Outcome answer(Request declined) {
        Wording words = words(declined.status().guidance());
        return Outcome.decided(Aim.NOTHING, words, StoryDetails.decided(null, words, Aim.NOTHING, false, null));
    }

    private static Wording words(Guidance said) {
        Map<String, String> parameters = said.parameters();
        return new Wording(null, null, parameters.get("customerReason"), parameters.get("offer"));
    }

    /** The step that leads where product's answer leads. */
    static Step step(Target target) {
        return target.itemId() == null ? Step.DECLINED : Step.ACCEPTED;
    }
}
