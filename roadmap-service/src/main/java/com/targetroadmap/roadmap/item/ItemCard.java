package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.demand.DemandOfItem;
import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** An item among others, for product managers. */
@Serdeable
public record ItemCard(
        UUID id,
        UUID productId,
        String internalTitle,
        String nameForSales,
        boolean showToSales,
        String themeTitle,
        Stage stage,
        @Nullable UUID phaseId,
        long version,
        @Nullable String followsName,
        @Nullable String ownerName,
        Guidance guidance,
        DemandOfItem demand,
        List<LegalMove> legalMoves) {}
