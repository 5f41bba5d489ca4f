package com.targetroadmap.gateway.sell;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.Found;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;

/**
 * What the page shows.
 *
 * @param found {@code null} before anything was asked
 */
@Introspected
record SellPage(Frame frame, String q, @Nullable Section<Found> found) {

    /** What may be said where there is no item, only a problem that we know. */
    public Guidance problem() {
        return new Guidance("NOT_NOW", "not-now", Map.of());
    }

    /** What may be said where there is nothing; a problem area that is merely close may be none of the customer's. */
    public Guidance nothing() {
        return new Guidance("unknown", "unknown", Map.of());
    }
}
