package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves an item, and tells what that means for it and for those that follow it. */
@Singleton
class Moving {

    private final ItemReading reading;
    private final ItemMoves history;
    private final PhaseOrder phases;
    private final Steps steps;
    private final Changes changes;
    private final ItemFacts facts;

    Moving(ItemReading reading, ItemMoves history, PhaseOrder phases, Steps steps, Changes changes, ItemFacts facts) {
        this.reading = reading;
        this.history = history;
        this.phases = phases;
        this.steps = steps;
        this.changes = changes;
        this.facts = facts;
    }

    @Transactional
    ItemView move(UUID itemId, UUID moveId, EntityTag seen, MoveBody body, Caller caller) {
        Origin origin = changes.begin(caller, body);
        Item item = reading.find(itemId);
        Optional<ItemMove> there = history.findById(moveId);
        if (there.isPresent()) {
            there.get().mustBeRepeatedBy(itemId, origin);
            return reading.viewOf(item);
        }
        reading.mustBeSeen(seen, item);
        Item moved = steps.take(item, moveId, body.destination(), phases.of(item.productId()), origin);
        facts.tellWithFollowers(List.of(itemId));
        return reading.viewOf(moved);
    }
}
