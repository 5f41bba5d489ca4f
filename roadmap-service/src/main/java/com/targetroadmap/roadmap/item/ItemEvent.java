package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.edits.Edit;
import com.targetroadmap.roadmap.edits.FieldChange;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that happened to an item.
 *
 * @param version that the item had after it; another order in its column leaves the version as it is
 * @param who {@code null} where it was born of a request
 * @param move where it was moved
 * @param changes where it was edited; empty otherwise
 */
@Serdeable
record ItemEvent(
        UUID id,
        Kind kind,
        long version,
        Instant at,
        HistoryEntry.@Nullable Who who,
        @Nullable HistoryEntry move,
        List<FieldChange> changes) {

    enum Kind {
        MADE,
        MOVED,
        EDITED
    }

    static ItemEvent made(Item item, HistoryEntry.@Nullable Who who) {
        return new ItemEvent(item.id(), Kind.MADE, 1, item.madeAt(), who, null, List.of());
    }

    static ItemEvent moved(ItemMove move, HistoryEntry entry) {
        return new ItemEvent(move.id(), Kind.MOVED, move.itemVersion(), move.movedAt(), entry.who(), entry, List.of());
    }

    static ItemEvent edited(Edit edit, HistoryEntry.Who who) {
        return new ItemEvent(edit.id(), Kind.EDITED, edit.itemVersion(), edit.at(), who, null, edit.changes());
    }

    HistoryPlace place() {
        return new HistoryPlace(version, at, id);
    }
}
