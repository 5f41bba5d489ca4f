package com.targetroadmap.defaults.note;

import com.targetroadmap.defaults.feed.FeedEvent;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** What a test lets happen right after an event was applied, in its transaction. */
@Singleton
@Requires(property = "spec.name", value = "notes")
public final class Trouble {

    @Nullable
    private volatile Consumer<FeedEvent> trouble;

    public void make(Consumer<FeedEvent> newTrouble) {
        trouble = newTrouble;
    }

    public void end() {
        trouble = null;
    }

    void happen(FeedEvent event) {
        var today = trouble;
        if (today != null) {
            today.accept(event);
        }
    }
}
