package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Lines;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the team may build.
 *
 * <p>Sales may see the name for sales, the problem and the offer; everything else that people write here is internal.
 *
 * @param boardRank the place in its column of the board: the smaller, the nearer to the top
 * @param otherWords words it also goes by, one a line; sales finds it by them, and doesn't read them
 */
@MappedEntity
public record Item(
        @Id UUID id,
        UUID productId,
        UUID themeId,
        String internalTitle,
        @Nullable String description,
        String nameForSales,
        String problem,
        String otherWords,
        boolean showToSales,
        @Nullable String offerToday,
        @Nullable UUID followsId,
        @Nullable String targetUsers,
        @Nullable String userGoal,
        @Nullable String businessGoal,
        @Nullable String targetQuarter,
        @Nullable String ownerName,
        @Nullable String trackerLink,
        @Nullable LocalDate nextReview,
        Stage stage,
        Instant stageSince,
        @Nullable UUID phaseId,
        long boardRank,
        @Nullable String whoCanHaveIt,
        @Nullable String customerReason,
        Instant madeAt,
        @Nullable UUID madeBy,
        @Nullable String fingerprint,
        long version) {

    static Item of(UUID id, ItemBody body, Standing standing, Making making, long version) {
        return new Item(
                id,
                body.productId(),
                body.themeId(),
                body.internalTitle(),
                body.description(),
                body.nameForSales(),
                body.problem(),
                Lines.join(body.otherWords()),
                body.showToSales(),
                body.offerToday(),
                body.followsId(),
                body.targetUsers(),
                body.userGoal(),
                body.businessGoal(),
                body.targetQuarter(),
                body.ownerName(),
                body.trackerLink(),
                standing.stage().isReviewed() ? body.nextReview() : null,
                standing.stage(),
                standing.since(),
                standing.phaseId(),
                standing.boardRank(),
                standing.whoCanHaveIt(),
                standing.customerReason(),
                making.at(),
                making.by(),
                making.fingerprint(),
                version);
    }

    Item written(ItemBody body) {
        return of(id, body, Standing.of(this), Making.of(this), version + 1);
    }

    Item moved(Standing standing) {
        return of(id, ItemBody.of(this), standing, Making.of(this), version + 1);
    }
}
