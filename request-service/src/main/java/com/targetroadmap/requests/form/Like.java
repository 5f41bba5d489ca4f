package com.targetroadmap.requests.form;

/**
 * Words that people search for, as part of a SQL pattern: what they type is never a wildcard, and characters that no
 * database can keep are read as spaces.
 */
public final class Like {

    private Like() {}

    public static String escaped(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cs}]", " ").replaceAll("([\\\\%_])", "\\\\$1");
    }
}
