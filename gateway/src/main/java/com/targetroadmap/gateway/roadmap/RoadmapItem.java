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
        @Nullable UUID productId,
        @Nullable UUID themeId,
        @Nullable String internalTitle,
        @Nullable String description,
        String nameForSales,
        String problem,
        boolean showToSales,
        List<String> otherWords,
        @Nullable String offerToday,
        @Nullable UUID followsId,
        @Nullable String targetUsers,
        @Nullable String userGoal,
        @Nullable String businessGoal,
        @Nullable Integer priority,
        @Nullable String targetQuarter,
        @Nullable String ownerName,
        @Nullable String trackerLink,
        @Nullable String nextReview,
        @Nullable String whoCanHaveIt,
        String stage,
        @Nullable Instant stageSince,
        @Nullable UUID phaseId,
        @Nullable String customerReason,
        long version,
        ItemLinks links,
        Guidance guidance,
        @Nullable Demand demand,
        List<LegalMove> legalMoves,
        List<Move> history) {

    public RoadmapItem {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(guidance, "guidance");
        otherWords = otherWords == null ? List.of() : List.copyOf(otherWords);
        links = links == null ? ItemLinks.NONE : links;
        legalMoves = legalMoves == null ? List.of() : List.copyOf(legalMoves);
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** Whether product looks at it again on a date. */
    public boolean isReviewed() {
        return stage.equals("DISCOVERY") || stage.equals("FUTURE");
    }

    /** Whether it can go further up in its column. */
    public boolean isBelowTop() {
        return priority != null && priority > 1;
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
