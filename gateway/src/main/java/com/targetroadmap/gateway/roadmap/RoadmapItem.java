package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Everything about an item, for product. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoadmapItem(
        UUID id,
        @Nullable UUID themeId,
        @Nullable String internalTitle,
        @Nullable String description,
        String nameForSales,
        String problem,
        boolean showToSales,
        @Nullable String offerToday,
        @Nullable String whoCanHaveIt,
        String stage,
        @Nullable Instant stageSince,
        @Nullable UUID phaseId,
        long version,
        Guidance guidance,
        @Nullable Demand demand,
        List<LegalMove> legalMoves,
        List<Move> history) {

    public RoadmapItem {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(guidance, "guidance");
        legalMoves = legalMoves == null ? List.of() : List.copyOf(legalMoves);
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** What colleagues call it. */
    public String title() {
        return internalTitle == null || internalTitle.isBlank() ? nameForSales : internalTitle;
    }

    /** {@code null} while it has not moved yet. */
    public @Nullable Move lastMove() {
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }
}
