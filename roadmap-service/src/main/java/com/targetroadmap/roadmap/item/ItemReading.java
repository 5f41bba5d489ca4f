package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.demand.Demand;
import com.targetroadmap.roadmap.demand.DemandOfItem;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One item with all that belongs to it. */
@Singleton
class ItemReading {

    private final Items items;
    private final ItemMoves moves;
    private final PhaseOrder phases;
    private final People people;
    private final GuidanceOfItems guidance;
    private final Demand demand;

    ItemReading(
            Items items, ItemMoves moves, PhaseOrder phases, People people, GuidanceOfItems guidance, Demand demand) {
        this.items = items;
        this.moves = moves;
        this.phases = phases;
        this.people = people;
        this.guidance = guidance;
        this.demand = demand;
    }

    @Transactional(readOnly = true)
    ItemView one(UUID id) {
        return viewOf(find(id));
    }

    Item find(UUID id) {
        return items.findById(id).orElseThrow(() -> Problem.notFound("This item"));
    }

    ItemView viewOf(Item item) {
        PhasesOfProduct around = phases.of(item.productId());
        List<UUID> id = List.of(item.id());
        return ItemView.of(
                item,
                historyOf(item, around),
                MoveRules.of(item, around).legalMoves(),
                guidance.of(id).get(item.id()),
                demand.of(id).getOrDefault(item.id(), DemandOfItem.NONE));
    }

    private List<HistoryEntry> historyOf(Item item, PhasesOfProduct around) {
        List<ItemMove> history = moves.findByItemIdOrderByItemVersion(item.id());
        Map<UUID, String> names =
                people.names(history.stream().map(ItemMove::movedBy).distinct().toList());
        return history.stream()
                .map(move -> HistoryEntry.of(move, names.get(move.movedBy()), around))
                .toList();
    }
}
