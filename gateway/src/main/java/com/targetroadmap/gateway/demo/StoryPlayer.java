package com.targetroadmap.gateway.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/** Plays the demo story through the real services, as the people of the demo. */
@Singleton
@Requires(env = "demo")
final class StoryPlayer {

    private final StoryCalls calls;

    StoryPlayer(StoryCalls calls) {
        this.calls = calls;
    }

    /** Plays the story unless its last step is there: what people did with the demo since then stays theirs. */
    void play(List<StoryStep> story) throws IOException, InterruptedException {
        StoryStep last = story.get(story.size() - 1);
        if (calls.isThere(last)) {
            return;
        }
        for (StoryStep step : story) {
            calls.play(step, last);
        }
    }
}
