package com.targetroadmap.roadmap.known;

import com.targetroadmap.defaults.text.Words;
import java.util.Set;

/** What somebody asks about, without the words that they ask with; in English and German. */
public final class Asked {

    private static final Set<String> WITH = Set.of(
            "customer",
            "customers",
            "possible",
            "prospect",
            "sell",
            "selling",
            "kunde",
            "kunden",
            "verkaufen",
            "wunsch");

    private Asked() {}

    public static Words about(String text) {
        return Words.of(text).telling(WITH);
    }
}
