package com.targetroadmap.roadmap.guidance;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what is known. */
final class Parameters {

    private final Map<String, String> known = new LinkedHashMap<>();

    Parameters with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> known() {
        return Map.copyOf(known);
    }
}
