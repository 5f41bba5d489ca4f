package com.targetroadmap.gateway.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How one person wants to be told.
 *
 * @param zone in which 8:00 is the time of the digest; {@code null}: the one that is usual here
 * @param defaultZone the one that is usual here; absent where they are changed
 * @param version that a change is made on; absent where they are changed
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Preferences(
        @Nullable String zone,
        @Nullable String defaultZone,
        @Nullable Long version,
        List<Preference> preferences) {

    Preferences {
        preferences = List.copyOf(preferences);
    }

    /** @param when {@code AT_ONCE}, {@code DIGEST} or {@code NEVER} */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Preference(String kind, String channel, String when) {}
}
