package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.request.Aim;
import com.targetroadmap.requests.request.Attempt;
import com.targetroadmap.requests.request.Before;
import com.targetroadmap.requests.request.LastDecision;
import com.targetroadmap.requests.request.LastDecisions;
import com.targetroadmap.requests.request.Outcome;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.Step;
import com.targetroadmap.requests.request.Steps;
import com.targetroadmap.requests.request.StoryDetails;
import com.targetroadmap.requests.request.Taken;
import com.targetroadmap.requests.request.Undo;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Takes the last decision back, whoever took it: a step of its own, kept for good like any other. */
@Singleton
class Undoing {

    private final Steps steps;
    private final LastDecisions decisions;
    private final Destination destination;
    private final MadeItems made;
    private final Fingerprint fingerprint;

    Undoing(Steps steps, LastDecisions decisions, Destination destination, MadeItems made, Fingerprint fingerprint) {
        this.steps = steps;
        this.decisions = decisions;
        this.destination = destination;
        this.made = made;
        this.fingerprint = fingerprint;
    }

    /** @param version the one that the PM has seen, and so that of the decision that was seen here before it is held */
    @Transactional
    Taken undo(UUID requestId, UUID undoId, long version, NewUndo body, Caller caller) {
        String reason = body.read();
        Optional<LastDecision> last = decisions.of(requestId);
        last.ifPresent(this::hold);
        Taken taken = steps.take(
                new Attempt(requestId, undoId, Step.UNDONE, version, fingerprint.of(body), caller),
                request -> outcome(request, reason));
        if (!taken.repeated()) {
            last.map(LastDecision::madeItemId).ifPresent(made::takeBack);
        }
        return taken;
    }

    private void hold(LastDecision last) {
        Before before = last.before();
        destination.hold(last.madeItemId(), before.itemId(), before.original() == null ? null : originalOf(before));
    }

    private Outcome outcome(Request request, @Nullable String reason) {
        LastDecision last = decisions
                .of(request.id())
                .orElseThrow(() -> Problem.conflict(
                        "nothing-to-undo", "The last step wasn't a decision of product. Decide anew instead."));
        Before before = last.before();
        Aim aim = destination.of(before.decision(), before.itemId(), before.themeId(), originalOf(before), request);
        Undo undo = new Undo(last.decision(), before.decision(), last.madeItemId());
        return new Outcome(
                before.decision(),
                aim,
                before.wording(),
                before.returned(),
                StoryDetails.undone(reason, before, aim, undo));
    }

    private @Nullable UUID originalOf(Before before) {
        return decisions.idOf(before.original());
    }
}
