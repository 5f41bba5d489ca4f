package com.targetroadmap.requests.roadmap;

/** Sales may hear of an item that it could not hear of before, or the other way round; in the running transaction. */
public record ItemShown(RoadmapItem before, RoadmapItem after) {

    boolean isOne() {
        return before.showToSales() != after.showToSales();
    }
}
