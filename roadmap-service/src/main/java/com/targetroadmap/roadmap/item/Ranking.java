package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The order of items in a column of the board. A place is asked for in words that stay true whatever others do meanwhile:
 * before or after another item. Places have room between them; where two have none left, those above move up together,
 * in their order. To be called in a transaction that has begun as a change.
 */
@Singleton
class Ranking {

    private static final long ROOM = 65_536;

    private final RankRows rows;
    private final Items items;

    Ranking(RankRows rows, Items items) {
        this.rows = rows;
        this.items = items;
    }

    /** Where something that comes into a column stands: above what is there. */
    long onTopOf(Stack column) {
        return rows.first(column)
                .filter(rank -> rank < 0)
                .map(rank -> rank - ROOM)
                .orElse(0L);
    }

    /** Its place in its column, the top is 1; {@code null} beyond 9999. */
    @Nullable
    Integer positionOf(Item item) {
        int before = rows.countBefore(item);
        return before < RankBody.LAST ? before + 1 : null;
    }

    void place(Item item, RankBody where) {
        if (where.before() != null) {
            before(item, inColumnOf(item, where.before(), "before"));
        } else if (where.after() != null) {
            after(item, inColumnOf(item, where.after(), "after"));
        } else if (where.priority() != null) {
            at(item, where.priority());
        }
    }

    private void at(Item item, int position) {
        List<UUID> others = rows.firstOthers(item, position);
        if (others.size() == position) {
            before(item, items.findById(others.get(position - 1)).orElseThrow());
        } else if (!others.isEmpty()) {
            after(item, items.findById(others.get(others.size() - 1)).orElseThrow());
        }
    }

    private void after(Item item, Item other) {
        rows.next(other, item.id())
                .flatMap(items::findById)
                .ifPresentOrElse(
                        next -> before(item, next), () -> rows.put(item.id(), Math.addExact(other.boardRank(), ROOM)));
    }

    private void before(Item item, Item other) {
        Optional<Long> above = rows.rankAbove(other, item.id());
        long room = above.map(rank -> other.boardRank() - rank).orElse(2 * ROOM);
        if (room < 2) {
            rows.moveUpAbove(other, item.id(), ROOM);
            room = ROOM;
        }
        rows.put(item.id(), other.boardRank() - room / 2);
    }

    private Item inColumnOf(Item item, UUID other, String field) {
        Item found = items.findById(other).orElseThrow(() -> Problem.invalid(field, "There is no such item."));
        if (found.id().equals(item.id())) {
            throw Problem.invalid(field, "Name another item.");
        }
        if (!Stack.of(found).equals(Stack.of(item))) {
            throw Problem.conflict(
                    "not-in-this-column", "That item stands in another column now. Look at the board again.");
        }
        return found;
    }
}
