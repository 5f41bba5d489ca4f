package com.targetroadmap.gateway.words;

import java.util.regex.Pattern;

/**
 * What people wrote where it stands within a sentence of ours, in one line and in the order in which it was written: with
 * line breaks in a title somebody could write what looks like the next part of a message, for example words to say.
 */
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {}

    public static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
