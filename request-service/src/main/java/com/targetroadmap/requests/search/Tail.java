package com.targetroadmap.requests.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A name from one of its words on.
 *
 * @param place of the word in the name, from 0
 */
public record Tail(int place, String text) {

    /** In bytes; enough to tell names apart, and short enough for any index. */
    static final int LONGEST = 120;

    /** Whether it is the whole name. */
    public boolean isStart() {
        return place == 0;
    }

    /** The beginning of it, in UTF-8. */
    public byte[] bytes() {
        return bytes(text);
    }

    static byte[] bytes(String text) {
        byte[] all = text.substring(0, Math.min(text.length(), LONGEST)).getBytes(StandardCharsets.UTF_8);
        return all.length <= LONGEST ? all : Arrays.copyOf(all, LONGEST);
    }
}
