package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.request.Aim;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Originals;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.roadmap.ItemCopies;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        hold(null, ruling.itemId(), ruling.originalId());
    }

    /** @param madeItem an item that is left; of two items the first by its id is held first, whoever holds them */
    void hold(@Nullable UUID madeItem, @Nullable UUID item, @Nullable UUID original) {
        Stream.of(Optional.ofNullable(madeItem), Optional.ofNullable(item))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(items::findByIdForUpdate);
        if (original != null) {
            originals.hold(original);
        }
    }

    Aim of(NewDecision.Ruling ruling, Request request) {
        return ruling.newItem() == null
                ? of(ruling.step().to(), ruling.itemId(), ruling.themeId(), ruling.originalId(), request)
                : Aim.at(proposed(ruling.newItem()));
    }

    /** What is there already. */
    Aim of(
            Decision decision,
            @Nullable UUID itemId,
            @Nullable UUID themeId,
            @Nullable UUID originalId,
            Request request) {
        return switch (decision) {
            case ACCEPTED -> Aim.at(known(itemId));
            case PARKED -> Aim.theme(theme(themeId).id());
            case DUPLICATE -> Aim.original(originals.of(request, originalId));
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
        if (item.isTakenBack()) {
            throw Problem.conflict(
                    "item-taken-back",
                    "%s is being taken off the roadmap: its acceptance was undone. Choose another item."
                            .formatted(item.nameForSales()));
        }
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
