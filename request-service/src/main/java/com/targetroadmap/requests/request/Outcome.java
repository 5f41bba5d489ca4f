package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;

/**
 * What a step brings along.
 *
 * @param details for the story
 */
public record Outcome(@Nullable RoadmapItem item, Wording wording, StoryDetails details) {

    static Outcome of(StoryDetails details) {
        return new Outcome(null, Wording.NONE, details);
    }
}
