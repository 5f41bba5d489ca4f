package com.targetroadmap.requests.roadmap;

/** An item of the roadmap is in another stage, or something else may be said about it; in the running transaction. */
public record ItemMoved(RoadmapItem before, RoadmapItem after) {

    boolean isOne() {
        boolean real = !before.isBeingCreated() && !before.isTakenBack() && !after.isTakenBack();
        return real
                && (!before.stage().equals(after.stage())
                        || before.guidance().label() != after.guidance().label());
    }
}
