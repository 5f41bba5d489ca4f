package com.targetroadmap.roadmap.finding;

import java.util.List;
import java.util.stream.IntStream;

/** How words begin: what a vocabulary is looked up by. */
final class Beginnings {

    /** Words with the same beginning that are looked at; of a beginning that more have, the first in order are found. */
    static final int AT_MOST = 500;

    private static final int LONGEST = 3;

    private Beginnings() {}

    /** The keys under which a word stands: its first letter, its first two, its first three. */
    static List<String> of(String word) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, length(word)))
                .mapToObj(length -> first(word, length))
                .toList();
    }

    /** The key under which all words stand that begin like this. */
    static String keyOf(String start) {
        return first(start, Math.min(LONGEST, length(start)));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String first(String word, int length) {
        return word.substring(0, word.offsetByCodePoints(0, length));
    }
}
