package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** An item on the board. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record BoardItem(
        UUID id,
        @Nullable UUID productId,
        @Nullable String internalTitle,
        String nameForSales,
        boolean showToSales,
        @Nullable String themeTitle,
        String stage,
        @Nullable UUID phaseId,
        long version,
        @Nullable String followsName,
        @Nullable String ownerName,
        Guidance guidance,
        @Nullable Demand demand,
        List<LegalMove> legalMoves) {

    public BoardItem {
        legalMoves = legalMoves == null ? List.of() : List.copyOf(legalMoves);
    }

    public boolean canBeReleased() {
        return legalMoves.stream().anyMatch(move -> move.to().equals("RELEASED"));
    }

    /** What colleagues call it. */
    public String title() {
        return internalTitle == null || internalTitle.isBlank() ? nameForSales : internalTitle;
    }
}
