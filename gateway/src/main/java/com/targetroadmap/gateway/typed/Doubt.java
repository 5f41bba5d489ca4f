package com.targetroadmap.gateway.typed;

/** What somebody typed can't be read, or could mean two things. The message asks what was meant. */
public final class Doubt extends Exception {

    private static final long serialVersionUID = 1;

    Doubt(String question) {
        super(question);
    }
}
