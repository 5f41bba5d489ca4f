package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.EntityTag;
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

    /** Nobody compares more than that before writing again. */
    private static final int MEANWHILE = 50;

    private final Items items;
    private final ItemMoves moves;
    private final PhaseOrder phases;
    private final People people;
    private final GuidanceOfItems guidance;
    private final Ranking ranking;
    private final LinkReading links;
    private final ItemHistory history;
    private final Demand demand;

    ItemReading(
            Items items,
            ItemMoves moves,
            PhaseOrder phases,
            People people,
            GuidanceOfItems guidance,
            Demand demand,
            Ranking ranking,
            LinkReading links,
            ItemHistory history) {
        this.items = items;
        this.moves = moves;
        this.phases = phases;
        this.people = people;
        this.guidance = guidance;
        this.demand = demand;
        this.ranking = ranking;
        this.links = links;
        this.history = history;
    }

    @Transactional(readOnly = true)
    ItemView one(UUID id) {
        return viewOf(find(id));
    }

    @Transactional(readOnly = true)
    ItemHistory.Page history(UUID id, HistoryPlace from, int limit) {
        return history.page(find(id), from, limit);
    }

    /** What happened after the version that somebody has seen, with what is there now. */
    void mustBeSeen(EntityTag seen, Item item) {
        if (seen.version() != item.version()) {
            List<ItemEvent> meanwhile = history.page(item, HistoryPlace.NOW, MEANWHILE).events().stream()
                    .filter(event -> event.version() > seen.version())
                    .toList();
            throw Problem.stale("This was changed meanwhile. Look at what is there now, and decide again.")
                    .with("current", viewOf(item))
                    .with("meanwhile", meanwhile);
        }
    }

    Item find(UUID id) {
        return items.findById(id).orElseThrow(() -> Problem.notFound("This item"));
    }

    ItemView viewOf(Item item) {
        PhasesOfProduct around = phases.of(item.productId());
        List<UUID> id = List.of(item.id());
        return ItemView.of(
                item,
                ranking.positionOf(item),
                links.of(item),
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
