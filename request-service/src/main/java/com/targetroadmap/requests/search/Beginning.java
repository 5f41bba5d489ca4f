package com.targetroadmap.requests.search;

import java.util.Arrays;

/** What somebody has typed of a name. The tails that begin so are a range, because tails are in the order of bytes. */
public final class Beginning {

    /** No byte of UTF-8 is as high. */
    private static final byte HIGHEST = (byte) 0xFF;

    private final byte[] bytes;

    private Beginning(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Everything begins with nothing. */
    public static Beginning of(String typed) {
        return new Beginning(Tail.bytes(PlainName.of(typed)));
    }

    /** The first tail that begins so. */
    public byte[] from() {
        return bytes.clone();
    }

    /** Beyond the last one. */
    public byte[] until() {
        byte[] until = Arrays.copyOf(bytes, bytes.length + 1);
        until[bytes.length] = HIGHEST;
        return until;
    }
}
