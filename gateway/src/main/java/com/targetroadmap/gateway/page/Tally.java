package com.targetroadmap.gateway.page;

/** A count as people read it. Beyond a thousand nobody counts. */
public final class Tally {

    private static final int COUNTED = 1000;

    private Tally() {}

    public static String of(long count) {
        return count > COUNTED ? "1,000+" : String.valueOf(count);
    }
}
