package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.stage.Need;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.NoDates;
import java.time.Instant;
import java.util.List;

/** Refuses what the rules don't allow, and says which field would have to be different. */
record MoveCheck(Item item, Destination to, MoveRules rules) {

    void pass(Instant now) {
        refuseUnknownPhase();
        if (!rules.allows(to.stage(), to.phaseId())) {
            throw IllegalMove.of(item, to, rules);
        }
        refuseMissingTexts();
        refuseWhatDoesNotBelong();
        if (to.stage() != Stage.RELEASED) {
            NoDates.check("customerReason", to.customerReason(), now);
            refuseDatedOffer(now);
        }
    }

    private void refuseUnknownPhase() {
        if (to.stage() != Stage.PLANNED || !item.stage().next().contains(Stage.PLANNED)) {
            return;
        }
        if (to.phaseId() == null) {
            throw Problem.invalid("phaseId", "Please choose a phase.");
        }
        if (rules.phases().find(to.phaseId()).isEmpty()) {
            throw Problem.invalid("phaseId", "This product has no such phase.");
        }
    }

    private void refuseMissingTexts() {
        List<Need> missing = rules.needsOf(to.stage(), to.phaseId()).stream()
                .filter(need -> !to.gives(need))
                .toList();
        if (!missing.isEmpty()) {
            Problem problem = Problem.invalidInput("This move needs a few words.");
            missing.forEach(need -> problem.field(need.field(), need.question()));
            throw problem;
        }
    }

    private void refuseWhatDoesNotBelong() {
        if (to.phaseId() != null && !to.phaseId().equals(rules.phaseAfter(to.stage(), to.phaseId()))) {
            throw Problem.invalid("phaseId", "Leave this out: only planning chooses a phase.");
        }
        if (to.gives(Need.WHO_CAN_HAVE_IT) && to.stage() != Stage.RELEASED) {
            throw Problem.invalid("whoCanHaveIt", "Leave this out: only a release says who can have it.");
        }
    }

    /** What was written while the item was released would be said of one that isn't. */
    private void refuseDatedOffer(Instant now) {
        List<String> found = NoDates.in(item.offerToday(), now);
        if (item.stage() == Stage.RELEASED && !found.isEmpty()) {
            throw Problem.conflict(
                    "dated-offer",
                    "What customers can do today names " + NoDates.quoted(found)
                            + ", and only what is released has dates. Edit the item first and leave that out.");
        }
    }
}
