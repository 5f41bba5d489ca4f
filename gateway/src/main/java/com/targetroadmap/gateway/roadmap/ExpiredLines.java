package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Lines of product's own that have expired, the latest first.
 *
 * @param next leads to those after them; absent at the end
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExpiredLines(List<Line> lines, @Nullable UUID next) {

    public ExpiredLines {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** @param title of the item, as colleagues call it */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(UUID itemId, String title, String words, Instant endedAt, String endedBecause) {}
}
