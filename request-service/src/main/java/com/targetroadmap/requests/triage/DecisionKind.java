package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.request.Step;

/** What a PM can decide about a request. */
enum DecisionKind {
    /** Into an item of the roadmap, or as a new one in discovery. */
    ACCEPTED(Step.ACCEPTED),
    QUESTION(Step.QUESTION),
    ANSWERED(Step.ANSWERED),
    /** Under a theme that nobody works on for now. */
    PARKED(Step.PARKED),
    DECLINED(Step.DECLINED),
    /** Of another request of the same customer. */
    DUPLICATE(Step.DUPLICATE);

    private final Step step;

    DecisionKind(Step step) {
        this.step = step;
    }

    Step step() {
        return step;
    }
}
