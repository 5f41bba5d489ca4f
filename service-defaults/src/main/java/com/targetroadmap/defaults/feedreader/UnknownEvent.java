package com.targetroadmap.defaults.feedreader;

/** The feed doesn't know the last event that was read (410): its database was restored. */
final class UnknownEvent extends RuntimeException {

    UnknownEvent(String lastEventId) {
        super("The feed doesn't know " + lastEventId);
    }
}
