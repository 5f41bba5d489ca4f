package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Need;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What a move would do, if it were made now.
 *
 * @param version of the item that this was found out for; the move is to name it
 * @param phaseId in which the item would stand
 * @param needs the fields that the move must carry
 * @param backward whether customers are promised less than they could hope for before
 */
@Serdeable
record MovePreview(
        UUID itemId,
        UUID productId,
        String title,
        String nameForSales,
        boolean showToSales,
        long version,
        Stage from,
        Stage to,
        @Nullable UUID phaseId,
        @Nullable Integer phaseNumber,
        @Nullable String phaseName,
        List<String> needs,
        boolean backward,
        GuidanceChanges changes) {

    static MovePreview of(
            Item before, Item after, List<Need> needs, PhasesOfProduct phases, List<GuidanceChange> differences) {
        var phase = phases.find(after.phaseId());
        return new MovePreview(
                before.id(),
                before.productId(),
                before.internalTitle(),
                before.nameForSales(),
                before.showToSales(),
                before.version(),
                before.stage(),
                after.stage(),
                after.phaseId(),
                phase.map(Phase::number).orElse(null),
                phase.map(Phase::name).orElse(null),
                needs.stream().map(Need::field).toList(),
                needs.contains(Need.CUSTOMER_REASON),
                GuidanceChanges.of(differences.stream()
                        .sorted(GuidanceChanges.startingWith(List.of(before.id())))
                        .toList()));
    }
}
