package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.ItemCopies;
import com.targetroadmap.requests.roadmap.ProductNames;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a request can be accepted into, from the roadmap's copies. */
@Singleton
class Choices {

    private final ItemCopies items;
    private final Themes themes;
    private final ProductNames products;
    private final Clock clock;

    Choices(ItemCopies items, Themes themes, ProductNames products, Clock clock) {
        this.items = items;
        this.themes = themes;
        this.products = products;
        this.clock = clock;
    }

    /** Items that aren't dropped, by the beginnings of the words of their names. */
    @Transactional(readOnly = true)
    ItemChoices items(@Nullable String words) {
        Instant now = clock.instant();
        List<RoadmapItem> found = items.like(words == null ? "" : words);
        Map<UUID, String> names = products.of(found.stream().map(RoadmapItem::productId));
        return new ItemChoices(found.stream()
                .map(item -> ItemChoice.of(item, names.get(item.productId()), now))
                .toList());
    }

    /** Those of one product together, each in the order of their titles. */
    @Transactional(readOnly = true)
    ThemeChoices themes() {
        List<RoadmapTheme> all = themes.byTitle();
        Map<UUID, String> names = products.of(all.stream().map(RoadmapTheme::productId));
        return new ThemeChoices(all.stream()
                .sorted(Comparator.comparing(theme -> names.getOrDefault(theme.productId(), "")))
                .map(theme -> new ThemeChoice(theme.id(), theme.title(), names.get(theme.productId())))
                .toList());
    }

    @Serdeable
    record ItemChoices(List<ItemChoice> items) {}

    @Serdeable
    record ThemeChoices(List<ThemeChoice> themes) {}

    /** @param productName where there are several products */
    @Serdeable
    record ThemeChoice(UUID id, String title, @Nullable String productName) {}

    /** @param productName where there are several products */
    @Serdeable
    record ItemChoice(
            UUID id,
            String nameForSales,
            String problem,
            String stage,
            boolean showToSales,
            @Nullable UUID themeId,
            @Nullable String productName,
            Guidance guidance) {

        static ItemChoice of(RoadmapItem item, @Nullable String productName, Instant now) {
            return new ItemChoice(
                    item.id(),
                    item.nameForSales(),
                    item.problem(),
                    item.stage(),
                    item.showToSales(),
                    item.themeId(),
                    productName,
                    item.guidance().at(now));
        }
    }
}
