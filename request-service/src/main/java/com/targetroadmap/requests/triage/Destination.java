package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.request.Aim;
import com.targetroadmap.requests.request.Originals;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.roadmap.ItemCopies;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What a decision makes a request point at. */
@Singleton
class Destination {

    private final Items items;
    private final ItemCopies copies;
    private final Themes themes;
    private final Originals originals;
    private final Facts facts;
    private final Clock clock;

    Destination(Items items, ItemCopies copies, Themes themes, Originals originals, Facts facts, Clock clock) {
        this.items = items;
        this.copies = copies;
        this.themes = themes;
        this.originals = originals;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Holds what is there of it until the transaction ends. To be called before the request is held: who applies an
     * item's news, or changes an original, holds the two in this order as well.
     */
    void hold(NewDecision.Ruling ruling) {
        if (ruling.itemId() != null) {
            items.findByIdForUpdate(ruling.itemId());
        }
        if (ruling.originalId() != null) {
            originals.hold(ruling.originalId());
        }
    }

    Aim of(NewDecision.Ruling ruling, Request request) {
        return switch (ruling.step()) {
            case ACCEPTED -> Aim.at(ruling.newItem() == null ? known(ruling.itemId()) : proposed(ruling.newItem()));
            case PARKED -> Aim.theme(theme(ruling.themeId()).id());
            case DUPLICATE -> Aim.original(originals.of(request, ruling.originalId()));
            default -> Aim.NOTHING;
        };
    }

    private RoadmapTheme theme(UUID id) {
        return themes.findById(id)
                .orElseThrow(
                        () -> Problem.invalid("themeId", "The roadmap has no such theme, or hasn't told of it yet."));
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
