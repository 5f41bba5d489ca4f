package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that product looks at again.
 *
 * @param of {@code ITEM} or {@code THEME}
 * @param stage of an item
 * @param customers how many ask for it
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Review(
        String of,
        UUID id,
        @Nullable UUID productId,
        String title,
        @Nullable String stage,
        LocalDate nextReview,
        int customers,
        long version) {
    public boolean isItem() {
        return of.equals("ITEM");
    }
}
