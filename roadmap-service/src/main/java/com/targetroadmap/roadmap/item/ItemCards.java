package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.demand.Demand;
import com.targetroadmap.roadmap.demand.DemandOfItem;
import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.theme.Theme;
import com.targetroadmap.roadmap.theme.Themes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many items at once, each with what belongs to it. */
@Singleton
class ItemCards {

    private final Items items;
    private final Themes themes;
    private final PhaseOrder phases;
    private final GuidanceOfItems guidance;
    private final Demand demand;

    ItemCards(Items items, Themes themes, PhaseOrder phases, GuidanceOfItems guidance, Demand demand) {
        this.items = items;
        this.themes = themes;
        this.phases = phases;
        this.guidance = guidance;
        this.demand = demand;
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    ItemPage page(@Nullable Stage stage, @Nullable UUID phaseId, @Nullable UUID next, int limit) {
        long after = next == null ? 0 : items.ordinalOf(next).orElse(0L);
        return ItemPage.of(of(found(stage, phaseId, after, limit + 1)), limit);
    }

    private List<Item> found(@Nullable Stage stage, @Nullable UUID phaseId, long after, int limit) {
        if (phaseId == null) {
            return stage == null ? items.page(after, limit) : items.page(stage, after, limit);
        }
        return stage == null ? items.page(phaseId, after, limit) : items.page(phaseId, stage, after, limit);
    }

    /** In the order of the list. Runs in the caller's transaction. */
    List<ItemCard> of(List<Item> listed) {
        List<UUID> ids = listed.stream().map(Item::id).toList();
        Map<UUID, Guidance> said = guidance.of(ids);
        Map<UUID, DemandOfItem> asked = demand.of(ids);
        Map<UUID, PhasesOfProduct> around = phases.of(each(listed, Item::productId));
        Map<UUID, String> titles = named(themes.findByIdIn(each(listed, Item::themeId)), Theme::id, Theme::title);
        Map<UUID, String> followed =
                named(items.findByIdIn(each(listed, Item::followsId)), Item::id, Item::internalTitle);
        return listed.stream()
                .map(item -> new ItemCard(
                        item.id(),
                        item.internalTitle(),
                        item.nameForSales(),
                        item.showToSales(),
                        titles.get(item.themeId()),
                        item.stage(),
                        item.phaseId(),
                        item.version(),
                        followed.get(item.followsId()),
                        said.get(item.id()),
                        asked.getOrDefault(item.id(), DemandOfItem.NONE),
                        MoveRules.of(item, around.get(item.productId())).legalMoves()))
                .toList();
    }

    private static Collection<UUID> each(List<Item> listed, Function<Item, UUID> reference) {
        return listed.stream().map(reference).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, String> named(List<T> found, Function<T, UUID> id, Function<T, String> name) {
        return found.stream().collect(Collectors.toMap(id, name));
    }
}
