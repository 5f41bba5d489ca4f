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

    synchronized void dropAll() {
        databases.forEach(NewDatabase::close);
    }
}
