package com.targetroadmap.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One call of the examples in the API's description. */
record ApiCall(ObjectNode told) {

    String name() {
        return told.path("name").asText();
    }

    /** An account of the demo, or nobody. */
    String as() {
        return told.path("as").asText();
    }

    String method() {
        return told.path("method").asText();
    }

    String path() {
        return told.path("path").asText();
    }

    /** Whether it needs the session cookie and no token. */
    boolean isInSession() {
        return told.path("session").asBoolean();
    }

    /** A version, or {@code read}: the newest one is read first. */
    String ifMatch() {
        return told.path("ifMatch").asText();
    }

    String body() {
        return told.has("body") ? told.get("body").toString() : "";
    }

    int status() {
        return told.path("status").asInt();
    }

    JsonNode answer() {
        return told.path("answer");
    }

    boolean isRead() {
        return method().equals("GET");
    }

    /** Where the version of what it changes can be read. */
    String resource() {
        return path().replaceFirst("/(moves|decisions|undos)/.*", "");
    }

    @Override
    public String toString() {
        return "%s %s as %s".formatted(method(), path(), as());
    }
}
