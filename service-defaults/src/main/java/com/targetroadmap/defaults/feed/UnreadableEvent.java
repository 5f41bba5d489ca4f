package com.targetroadmap.defaults.feed;

/** The event itself is at fault: it is set aside, and reading goes on. */
public final class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
