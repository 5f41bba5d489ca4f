package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What may be said about one item before and after a change.
 *
 * @param productName where there are several products
 * @param turn of the label: {@code WEAKER}, {@code STRONGER}, or {@code SAME} where only the words change
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record GuidanceChange(
        UUID itemId,
        @Nullable String title,
        @Nullable String productName,
        String nameForSales,
        boolean showToSales,
        String turn,
        Guidance before,
        Guidance after) {

    public boolean isWeaker() {
        return turn.equals("WEAKER");
    }

    public boolean isStronger() {
        return turn.equals("STRONGER");
    }

    /** Whether requests get another label by it. */
    public boolean isOfLabel() {
        return isWeaker() || isStronger();
    }
}
