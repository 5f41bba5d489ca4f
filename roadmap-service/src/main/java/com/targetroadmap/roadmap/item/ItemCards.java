package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.demand.Demand;
import com.targetroadmap.roadmap.demand.DemandOfItem;
import com.targetroadmap.roadmap.finding.Filter;
import com.targetroadmap.roadmap.finding.Finding;
import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
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
    private final Finding finding;

    ItemCards(Items items, Themes themes, PhaseOrder phases, GuidanceOfItems guidance, Demand demand, Finding finding) {
        this.items = items;
        this.themes = themes;
        this.phases = phases;
        this.guidance = guidance;
        this.demand = demand;
        this.finding = finding;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    ItemPage page(Filter filter, @Nullable UUID next, int limit) {
        long before = next == null ? Long.MAX_VALUE : items.ordinalOf(next).orElse(Long.MAX_VALUE);
        return ItemPage.of(of(inOrder(finding.find(filter, before, limit + 1))), limit);
    }

    @Transactional(readOnly = true)
    ItemOwners owners() {
        return new ItemOwners(finding.owners());
    }

    private List<Item> inOrder(List<UUID> ids) {
        Map<UUID, Item> found = ids.isEmpty()
                ? Map.of()
                : items.findByIdIn(ids).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return ids.stream().map(found::get).toList();
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
                        item.productId(),
                        item.internalTitle(),
                        item.nameForSales(),
                        item.showToSales(),
                        titles.get(item.themeId()),
                        item.stage(),
                        item.phaseId(),
                        item.version(),
                        followed.get(item.followsId()),
                        item.ownerName(),
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
