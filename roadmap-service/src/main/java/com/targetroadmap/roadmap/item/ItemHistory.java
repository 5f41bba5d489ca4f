package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.People;
import com.targetroadmap.roadmap.edits.Edit;
import com.targetroadmap.roadmap.edits.Edits;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The whole history of an item, the newest first: moves, edits, and at its end how it was made. */
@Singleton
class ItemHistory {

    private final ItemMoves moves;
    private final Edits edits;
    private final People people;
    private final PhaseOrder phases;

    ItemHistory(ItemMoves moves, Edits edits, People people, PhaseOrder phases) {
        this.moves = moves;
        this.edits = edits;
        this.people = people;
        this.phases = phases;
    }

    /**
     * Some of it.
     *
     * @param next asks for the page after this one; {@code null}: there is none
     */
    @Serdeable
    record Page(List<ItemEvent> events, @Nullable String next) {}

    /** Runs in the caller's transaction. */
    Page page(Item item, HistoryPlace from, int limit) {
        List<ItemMove> moved = movesBefore(item, from);
        List<Edit> edited = edits.before(item.id(), from.version(), from.at(), from.id(), limit + 1);
        Map<UUID, String> names = namesOf(item, moved, edited);
        List<ItemEvent> events = merged(item, moved, edited, names);
        if (events.size() <= limit) {
            return new Page(events, null);
        }
        List<ItemEvent> page = events.subList(0, limit);
        return new Page(page, page.get(limit - 1).place().toString());
    }

    private List<ItemEvent> merged(Item item, List<ItemMove> moved, List<Edit> edited, Map<UUID, String> names) {
        PhasesOfProduct around = phases.of(item.productId());
        Stream<ItemEvent> happened = Stream.concat(
                moved.stream()
                        .map(move -> ItemEvent.moved(move, HistoryEntry.of(move, names.get(move.movedBy()), around))),
                edited.stream().map(edit -> ItemEvent.edited(edit, who(edit.by(), names))));
        ItemEvent made = ItemEvent.made(item, item.madeBy() == null ? null : who(item.madeBy(), names));
        return Stream.concat(
                        happened.sorted(Comparator.comparing(ItemEvent::place, HistoryPlace.OLDEST_FIRST)
                                .reversed()),
                        Stream.of(made))
                .toList();
    }

    private List<ItemMove> movesBefore(Item item, HistoryPlace from) {
        return moves.findByItemIdOrderByItemVersion(item.id()).stream()
                .filter(move -> HistoryPlace.OLDEST_FIRST.compare(
                                new HistoryPlace(move.itemVersion(), move.movedAt(), move.id()), from)
                        < 0)
                .toList();
    }

    private Map<UUID, String> namesOf(Item item, List<ItemMove> moved, List<Edit> edited) {
        return people.names(Stream.of(
                        Stream.ofNullable(item.madeBy()),
                        moved.stream().map(ItemMove::movedBy),
                        edited.stream().map(Edit::by))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static HistoryEntry.Who who(UUID id, Map<UUID, String> names) {
        return new HistoryEntry.Who(id, names.get(id));
    }
}
