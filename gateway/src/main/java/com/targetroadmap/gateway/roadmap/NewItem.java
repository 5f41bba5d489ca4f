package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An item as product writes it down first; it begins in the future. */
@Serdeable
public record NewItem(
        UUID productId,
        UUID themeId,
        String internalTitle,
        String nameForSales,
        String problem,
        boolean showToSales,
        @Nullable String offerToday,
        @Nullable UUID followsId) {}
