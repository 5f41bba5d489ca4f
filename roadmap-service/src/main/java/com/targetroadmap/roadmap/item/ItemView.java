package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.demand.DemandOfItem;
import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Lines;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about one item, for product managers.
 *
 * @param priority its place in its column of the board, the top is 1; {@code null} beyond 9999
 * @param history its moves; what else happened to it has pages of its own
 */
@Serdeable
record ItemView(
        UUID id,
        UUID productId,
        UUID themeId,
        String internalTitle,
        @Nullable String description,
        String nameForSales,
        String problem,
        List<String> otherWords,
        boolean showToSales,
        @Nullable String offerToday,
        @Nullable UUID followsId,
        @Nullable String targetUsers,
        @Nullable String userGoal,
        @Nullable String businessGoal,
        @Nullable Integer priority,
        @Nullable String targetQuarter,
        @Nullable String ownerName,
        @Nullable String trackerLink,
        @Nullable LocalDate nextReview,
        Stage stage,
        Instant stageSince,
        @Nullable UUID phaseId,
        @Nullable String whoCanHaveIt,
        @Nullable String customerReason,
        long version,
        List<UUID> dependsOn,
        ItemLinks links,
        List<HistoryEntry> history,
        List<LegalMove> legalMoves,
        Guidance guidance,
        DemandOfItem demand) {

    static ItemView of(
            Item item,
            @Nullable Integer priority,
            ItemLinks links,
            List<HistoryEntry> history,
            List<LegalMove> legalMoves,
            Guidance guidance,
            DemandOfItem demand) {
        return new ItemView(
                item.id(),
                item.productId(),
                item.themeId(),
                item.internalTitle(),
                item.description(),
                item.nameForSales(),
                item.problem(),
                Lines.split(item.otherWords()),
                item.showToSales(),
                item.offerToday(),
                item.followsId(),
                item.targetUsers(),
                item.userGoal(),
                item.businessGoal(),
                priority,
                item.targetQuarter(),
                item.ownerName(),
                item.trackerLink(),
                item.nextReview(),
                item.stage(),
                item.stageSince(),
                item.phaseId(),
                item.whoCanHaveIt(),
                item.customerReason(),
                item.version(),
                links.dependsOn().stream().map(ItemLink::id).toList(),
                links,
                history,
                legalMoves,
                guidance,
                demand);
    }
}
