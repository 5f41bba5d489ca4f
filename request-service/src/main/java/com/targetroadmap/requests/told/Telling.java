package com.targetroadmap.requests.told;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that somebody told a customer, or chose not to tell; kept for good.
 *
 * @param id made by the sender, so that a repeat is the same telling
 * @param label what the words were about, which needn't be what may be said by now
 * @param words {@code null} where nothing was told
 * @param fingerprint of what was sent
 */
@MappedEntity("telling")
public record Telling(
        @Id UUID id,
        UUID requestId,
        Kind kind,
        Label label,
        @Nullable String guidanceKey,
        @Nullable String words,
        UUID who,
        Instant at,
        String fingerprint) {

    /** Whether this is what may be said today. */
    public boolean isAbout(Guidance today) {
        return new Verdict(label, guidanceKey).isSameAs(Verdict.of(today));
    }

    /** Whether the customer heard of it. */
    public enum Kind {
        TOLD,
        DISMISSED
    }
}
