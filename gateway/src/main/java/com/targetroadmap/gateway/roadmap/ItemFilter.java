package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Which items are looked for; what is {@code null} doesn't matter. */
@Introspected
public record ItemFilter(
        @Nullable String q,
        @Nullable UUID productId,
        @Nullable UUID themeId,
        @Nullable UUID phaseId,
        @Nullable String stage,
        @Nullable String owner,
        @Nullable String next) {

    Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        put(asked, "q", q);
        put(asked, "productId", productId);
        put(asked, "themeId", themeId);
        put(asked, "phaseId", phaseId);
        put(asked, "stage", stage);
        put(asked, "owner", owner);
        put(asked, "next", next);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            asked.put(name, value.toString());
        }
    }

    /** By their names alone. */
    public static ItemFilter named(@Nullable String q, @Nullable UUID productId) {
        return new ItemFilter(q, productId, null, null, null, null, null);
    }
}
