package com.targetroadmap.defaults.testing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Those that tests may still use: each has its own, so that a server would otherwise fill up with hundreds. */
final class NewestDatabases {

    /** More than any test uses at once. */
    private static final int KEPT = 30;

    private final Deque<NewDatabase> databases = new ArrayDeque<>();

    synchronized void add(NewDatabase newest) {
        databases.add(newest);
        if (databases.size() > KEPT) {
            databases.remove().close();
        }
    }

    /** As far as their server is still there: a container may be stopped at the same time, and they with it. */
    synchronized void dropAll() {
        try {
            databases.forEach(NewDatabase::close);
        } catch (IllegalStateException e) {
            databases.clear();
        }
    }
}
