package com.targetroadmap.defaults.feed;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * {@code position-random}. The random part tells two facts apart that got the same position because the database was
 * restored in between.
 */
final class EventId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private EventId() {}

    static String at(long position) {
        return position + "-" + HexFormat.of().toHexDigits(RANDOM.nextLong());
    }

    /** @return the position, or -1 where {@code id} is none of ours */
    static long position(String id) {
        var position = id.split("-", 2)[0];
        return position.matches("[0-9]{1,18}") ? Long.parseLong(position) : -1;
    }
}
