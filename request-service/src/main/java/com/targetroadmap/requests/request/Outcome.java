package com.targetroadmap.requests.request;

/**
 * What a step brings along.
 *
 * @param details for the story
 */
public record Outcome(Aim aim, Wording wording, StoryDetails details) {

    static Outcome of(StoryDetails details) {
        return new Outcome(Aim.NOTHING, Wording.NONE, details);
    }
}
