package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.edits.Edits;
import com.targetroadmap.roadmap.edits.FieldChange;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/**
 * Gives an item another place in its column, and notes it in its history. What the item says stays as it is: its version
 * too, so that nobody who is writing about it at the moment is held up.
 */
@Singleton
class Ordering {

    private final Ranking ranking;
    private final Items items;
    private final Edits edits;
    private final Changes changes;

    Ordering(Ranking ranking, Items items, Edits edits, Changes changes) {
        this.ranking = ranking;
        this.items = items;
        this.edits = edits;
        this.changes = changes;
    }

    Item order(Item item, RankBody where, Origin origin) {
        Integer before = ranking.positionOf(item);
        ranking.place(item, where);
        Item placed = items.findById(item.id()).orElseThrow();
        Integer after = ranking.positionOf(placed);
        if (!Objects.equals(before, after)) {
            var change = new FieldChange("priority", text(before), text(after));
            edits.note(item.id(), item.version(), changes.now(), origin.person(), List.of(change));
        }
        return placed;
    }

    private static @Nullable String text(@Nullable Integer position) {
        return position == null ? null : position.toString();
    }
}
