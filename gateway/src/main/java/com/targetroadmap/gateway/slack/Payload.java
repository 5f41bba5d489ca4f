package com.targetroadmap.gateway.slack;

import java.util.Map;

/** What Slack tells, as JSON of which a few fields are read. */
record Payload(Map<?, ?> all) {

    /** Empty where it isn't there. */
    String text(String... path) {
        Object found = all;
        for (String name : path) {
            found = found instanceof Map<?, ?> part ? part.get(name) : null;
        }
        return found instanceof String text ? text : "";
    }

    /** What was typed into a field of a modal. */
    String typed(String field) {
        return text("view", "state", "values", field, field, "value");
    }
}
