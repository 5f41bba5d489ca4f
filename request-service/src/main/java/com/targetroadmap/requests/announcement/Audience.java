package com.targetroadmap.requests.announcement;

import java.time.Instant;

/** The channel that hears announcements. Where there is none nothing is written, so that switching it on tells nothing old. */
public interface Audience {

    /** Runs in the caller's transaction. */
    boolean isThere(Instant now);
}
