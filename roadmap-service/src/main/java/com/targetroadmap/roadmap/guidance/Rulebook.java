package com.targetroadmap.roadmap.guidance;

import static com.targetroadmap.roadmap.guidance.Label.AVAILABLE;
import static com.targetroadmap.roadmap.guidance.Label.BEING_BUILT;
import static com.targetroadmap.roadmap.guidance.Label.BEING_EXPLORED;
import static com.targetroadmap.roadmap.guidance.Label.LATER;
import static com.targetroadmap.roadmap.guidance.Label.NOT_NOW;
import static com.targetroadmap.roadmap.guidance.Label.NOT_PLANNED;
import static com.targetroadmap.roadmap.guidance.Label.NOT_STARTED;

import com.targetroadmap.roadmap.phase.PhaseState;

/**
 * The table of labels: no label is stronger than its stage. Whatever the label, the reason that customers may hear for
 * the last step backwards goes with it: who was told more before is told why.
 */
final class Rulebook {

    private Rulebook() {}

    static Guidance guidanceFor(Situation at) {
        Parameters with = new Parameters().with("name", at.name()).with("customerReason", at.customerReason());
        return switch (at.stage()) {
            case RELEASED -> Guidance.of(AVAILABLE, "available", with.with("whoCanHaveIt", at.whoCanHaveIt()));
            case IN_DEVELOPMENT -> Guidance.of(BEING_BUILT, "being-built", with.with("phase", at.phase()));
            case PLANNED -> planned(at, with.with("phase", at.phase()).with("offer", at.offer()));
            case DISCOVERY ->
                Guidance.of(BEING_EXPLORED, "being-explored", with.with(Guidance.NEXT_LOOK, at.nextReview()));
            case FUTURE -> Guidance.of(NOT_NOW, "not-now", with.with(Guidance.NEXT_LOOK, at.nextReview()));
            case DROPPED -> Guidance.of(NOT_PLANNED, "not-planned", with.with("offer", at.offer()));
        };
    }

    private static Guidance planned(Situation at, Parameters with) {
        if (at.phaseState() == PhaseState.CURRENT) {
            return Guidance.of(NOT_STARTED, "not-started", with);
        }
        String key = laterKey(at);
        with.with("currentPhase", at.currentPhase());
        return Guidance.of(LATER, key, key.equals("later") ? with : with.with(Guidance.FOLLOWED, at.followed()));
    }

    /** What was dropped won't come first any more, so it is no part of the answer. */
    private static String laterKey(Situation at) {
        if (at.followedStage() == null) {
            return "later";
        }
        return switch (at.followedStage()) {
            case RELEASED -> "later-follows-released";
            case IN_DEVELOPMENT -> "later-follows-being-built";
            case PLANNED, DISCOVERY, FUTURE -> "later-follows-not-started";
            case DROPPED -> "later";
        };
    }
}
