package com.targetroadmap.gateway.requests;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What would be said about some items. */
@Serdeable
public record GuidanceToCome(List<OfItem> items) {

    public GuidanceToCome {
        items = List.copyOf(items);
    }

    /** @param key which of the label's wordings */
    @Serdeable
    public record OfItem(UUID itemId, String label, String key) {}
}
