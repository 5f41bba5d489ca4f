package com.targetroadmap.gateway.announcement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * What has become of an item, as request-service tells everybody in a channel.
 *
 * @param kind {@code AVAILABLE} or {@code PULLED_BACK}
 * @param guidance what may be said today
 * @param customers how many ask for it; 1,001 is more than 1,000
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Announcement(UUID id, String kind, Instant at, Item item, Guidance guidance, long customers) {

    /**
     * @param name that sales knows
     * @param productName where there are several products
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(UUID id, String name, @Nullable String productName) {}
}
