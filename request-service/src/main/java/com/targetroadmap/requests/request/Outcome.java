package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;

/**
 * What a step brings along.
 *
 * @param to what the request is afterwards; {@code null}: what the step leads to
 * @param returned why it waits for product although it was decided about
 * @param details for the story
 */
public record Outcome(
        @Nullable Decision to,
        Aim aim,
        Wording wording,
        @Nullable Returned returned,
        StoryDetails details) {

    public static Outcome decided(Aim aim, Wording wording, StoryDetails details) {
        return new Outcome(null, aim, wording, null, details);
    }

    static Outcome of(StoryDetails details) {
        return decided(Aim.NOTHING, Wording.NONE, details);
    }
}
