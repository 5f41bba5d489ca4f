package com.targetroadmap.requests.form;

/** Words that people search for, as part of a SQL pattern: what they type is never a wildcard. */
public final class Like {

    private Like() {}

    public static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
