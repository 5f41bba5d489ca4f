package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.roadmap.ItemCopies;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The item that a request is accepted into. */
@Singleton
class Destination {

    private final Items items;
    private final ItemCopies copies;
    private final Themes themes;
    private final Facts facts;
    private final Clock clock;

    Destination(Items items, ItemCopies copies, Themes themes, Facts facts, Clock clock) {
        this.items = items;
        this.copies = copies;
        this.themes = themes;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Holds an item that is there until the transaction ends. To be called before the request is held: who applies an
     * item's news holds the two in this order as well.
     */
    void hold(NewDecision.Ruling ruling) {
        if (ruling.itemId() != null) {
            items.findByIdForUpdate(ruling.itemId());
        }
    }

    /** @return {@code null} for decisions without an item */
    @Nullable
    RoadmapItem of(NewDecision.Ruling ruling) {
        if (ruling.newItem() != null) {
            return proposed(ruling.newItem());
        }
        return ruling.itemId() == null ? null : known(ruling.itemId());
    }

    private RoadmapItem known(UUID id) {
        RoadmapItem item = items.findById(id)
                .orElseThrow(
                        () -> Problem.invalid("itemId", "The roadmap has no such item, or hasn't told of it yet."));
        if (item.isDropped()) {
            throw Problem.conflict(
                    "item-dropped", "%s was dropped. Choose another item.".formatted(item.nameForSales()));
        }
        return item;
    }

    private RoadmapItem proposed(NewItem item) {
        if (items.existsById(item.id())) {
            throw Problem.conflict(
                    "id-taken", "The id of the new item stands for another item already. Make a new one.");
        }
        UUID product = item.themeId() == null
                ? null
                : themes.findById(item.themeId()).map(RoadmapTheme::productId).orElse(null);
        facts.tell(ItemProposed.of(item, product));
        return copies.add(RoadmapItem.proposed(
                item.id(),
                product,
                item.themeId(),
                item.nameForSales(),
                item.problem(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
