package com.targetroadmap.roadmap;

import io.micronaut.runtime.Micronaut;

/** Starts the process. */
public final class RoadmapService {

    private RoadmapService() {}

    public static void main(String[] arguments) {
        Micronaut.run(RoadmapService.class, arguments);
    }
}
