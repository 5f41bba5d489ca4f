package com.targetroadmap.defaults.testing;

import java.util.Locale;

/** The databases that the system runs on. The system property {@code test.database} says which one is under test. */
public enum DatabaseKind {
    H2,
    POSTGRESQL;

    /** @throws IllegalArgumentException when the property names none of them */
    public static DatabaseKind underTest() {
        return valueOf(System.getProperty("test.database", "h2").toUpperCase(Locale.ROOT));
    }

    /** As Flyway, Maven and file names have it. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
