package com.targetroadmap.requests.similar;

/** A search has taken as long as anybody who types waits for it. */
final class OutOfTime extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfTime() {
        super("The search took too long");
    }
}
