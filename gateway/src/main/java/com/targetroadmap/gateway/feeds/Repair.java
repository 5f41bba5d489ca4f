package com.targetroadmap.gateway.feeds;

/** What a person can do about a feed. */
enum Repair {
    /** Tries what was set aside again. */
    RETRY("retries"),
    /** Reads the feed from its start and removes what is not in it any more. */
    REBUILD("rebuilds");

    final String door;

    Repair(String door) {
        this.door = door;
    }
}
