package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** An item that keeps its phase from being completed, and where it could go. */
@Serdeable
record UnfinishedItem(UUID itemId, String name, Stage stage, List<LegalMove> destinations) {

    static UnfinishedItem of(Item item, MoveRules rules) {
        return new UnfinishedItem(item.id(), item.internalTitle(), item.stage(), rules.legalMoves());
    }
}
