package com.targetroadmap.defaults.feedreader;

/** Meanwhile another instance went on, or a rebuild began: what was fetched no longer fits. */
final class Overtaken extends RuntimeException {

    Overtaken() {
        super("What was fetched no longer fits", null, false, false);
    }
}
