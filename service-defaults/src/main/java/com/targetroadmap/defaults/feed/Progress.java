package com.targetroadmap.defaults.feed;

import io.micronaut.core.annotation.Nullable;

/** How far an event is applied: {@link #done()}, or {@link #more(String)} with where to go on in the next transaction. */
public record Progress(@Nullable String cursor) {

    private static final Progress DONE = new Progress(null);

    public static Progress done() {
        return DONE;
    }

    public static Progress more(String cursor) {
        return new Progress(cursor);
    }

    public boolean isDone() {
        return cursor == null;
    }
}
