package com.targetroadmap.requests.known;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * An item that is known already.
 *
 * @param productName where there are several products
 * @param customers how many ask for it, counted to a limit
 * @param joinable whether one's own customer can be added to those who ask for it
 */
@Serdeable
record KnownItem(
        UUID id,
        String name,
        String problem,
        @Nullable String productName,
        Label label,
        Guidance guidance,
        long customers,
        boolean joinable) {}
