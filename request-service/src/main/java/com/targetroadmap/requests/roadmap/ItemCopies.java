package com.targetroadmap.requests.roadmap;

import com.targetroadmap.requests.demand.StaleDemand;
import com.targetroadmap.requests.search.Beginning;
import com.targetroadmap.requests.search.InOrder;
import com.targetroadmap.requests.search.Tail;
import com.targetroadmap.requests.search.Tails;
import com.targetroadmap.requests.similar.Kind;
import com.targetroadmap.requests.similar.Similar;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes the copies of items, and finds those that a request can be accepted into by their names. */
@Singleton
public class ItemCopies {

    private static final int MOST = 50;

    /** A name may have several words that begin alike. */
    private static final int ROOM = 3;

    private final Items items;
    private final ItemTails tails;
    private final Similar similar;
    private final StaleDemand demand;
    private final ApplicationEventPublisher<ItemMoved> moves;
    private final ApplicationEventPublisher<ItemShown> shows;

    ItemCopies(
            Items items,
            ItemTails tails,
            Similar similar,
            StaleDemand demand,
            ApplicationEventPublisher<ItemMoved> moves,
            ApplicationEventPublisher<ItemShown> shows) {
        this.items = items;
        this.tails = tails;
        this.similar = similar;
        this.demand = demand;
        this.moves = moves;
        this.shows = shows;
    }

    /** An item that this service hasn't known before. */
    public RoadmapItem add(RoadmapItem item) {
        RoadmapItem added = items.save(item);
        addTails(item);
        keepText(item);
        return added;
    }

    /** Names that begin so, then names with a later word that does; the first few of all where nothing is typed. */
    public List<RoadmapItem> like(String typed) {
        Beginning beginning = Beginning.of(typed);
        Set<UUID> ids = new LinkedHashSet<>(tails.withTail(true, beginning.from(), beginning.until(), MOST));
        if (ids.size() < MOST) {
            ids.addAll(tails.withTail(false, beginning.from(), beginning.until(), MOST * ROOM));
        }
        List<UUID> first = ids.stream().limit(MOST).toList();
        return first.isEmpty() ? List.of() : InOrder.of(first, items.findByIdIn(first), RoadmapItem::id);
    }

    /** An item whose acceptance is undone: nothing can be accepted into it until roadmap-service says that it stays. */
    public void takeBack(RoadmapItem item) {
        keep(item.takenBack());
    }

    /** Holds the item until the transaction ends. */
    void keep(RoadmapItem item) {
        Optional<RoadmapItem> before = items.findByIdForUpdate(item.id());
        if (before.isEmpty()) {
            add(item);
            return;
        }
        items.update(item);
        tell(before.get(), item);
        if (!before.get().isFoundAs(item)) {
            tails.delete(item.id());
            addTails(item);
        }
        if (!Objects.equals(before.get().themeId(), item.themeId())) {
            demand.changed(null, item.id());
        }
        if (!before.get().saysAs(item)) {
            keepText(item);
        }
    }

    private void tell(RoadmapItem before, RoadmapItem item) {
        ItemMoved move = new ItemMoved(before, item);
        if (move.isOne()) {
            moves.publishEvent(move);
        }
        ItemShown shown = new ItemShown(before, item);
        if (shown.isOne()) {
            shows.publishEvent(shown);
        }
    }

    void remove(UUID id) {
        similar.forget(id);
        items.deleteById(id);
    }

    /** What sales may never hear of is not there to be found. */
    private void keepText(RoadmapItem item) {
        if (item.showToSales()) {
            similar.keep(item.id(), Kind.ITEM, item.nameForSales(), item.problem());
        } else {
            similar.forget(item.id());
        }
    }

    private void addTails(RoadmapItem item) {
        if (item.isOpen()) {
            for (Tail tail : Tails.of(item.nameForSales())) {
                tails.insert(item.id(), tail.place(), tail.isStart(), tail.bytes());
            }
        }
    }
}
