package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Need;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Takes an item one step along the table, and writes the line of history that belongs to it. */
@Singleton
class Steps {

    private final Keeping keeping;
    private final ItemMoves history;
    private final Ranking ranking;
    private final Changes changes;

    Steps(Keeping keeping, ItemMoves history, Ranking ranking, Changes changes) {
        this.keeping = keeping;
        this.history = history;
        this.ranking = ranking;
        this.changes = changes;
    }

    Item take(Item item, UUID moveId, Destination to, PhasesOfProduct phases, Origin origin) {
        MoveRules rules = MoveRules.of(item, phases);
        Instant now = changes.now();
        new MoveCheck(item, to, rules).pass(now);
        Stack column = new Stack(item.productId(), to.stage(), rules.phaseAfter(to.stage(), to.phaseId()));
        Item moved = keeping.update(item.moved(new Standing(
                to.stage(),
                item.stage() == to.stage() ? item.stageSince() : now,
                column.phaseId(),
                ranking.onTopOf(column),
                strip(to.whoCanHaveIt()),
                customerReason(to, rules))));
        history.save(ItemMove.of(moveId, item, moved, to, origin, now));
        return moved;
    }

    /** Why customers have less than before; with a step forward there is nothing that they have to hear. */
    private static @Nullable String customerReason(Destination to, MoveRules rules) {
        boolean less = rules.needsOf(to.stage(), to.phaseId()).contains(Need.CUSTOMER_REASON);
        return less ? strip(to.customerReason()) : null;
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
