package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.ItemCopies;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a request can be accepted into, from the roadmap's copies. */
@Singleton
class Choices {

    private final ItemCopies items;
    private final Themes themes;
    private final Clock clock;

    Choices(ItemCopies items, Themes themes, Clock clock) {
        this.items = items;
        this.themes = themes;
        this.clock = clock;
    }

    /** Items that aren't dropped, by the beginnings of the words of their names. */
    @Transactional(readOnly = true)
    ItemChoices items(@Nullable String words) {
        Instant now = clock.instant();
        return new ItemChoices(items.like(words == null ? "" : words).stream()
                .map(item -> ItemChoice.of(item, now))
                .toList());
    }

    @Transactional(readOnly = true)
    ThemeChoices themes() {
        return new ThemeChoices(themes.byTitle().stream().map(ThemeChoice::of).toList());
    }

    @Serdeable
    record ItemChoices(List<ItemChoice> items) {}

    @Serdeable
    record ThemeChoices(List<ThemeChoice> themes) {}

    @Serdeable
    record ThemeChoice(UUID id, String title) {

        static ThemeChoice of(RoadmapTheme theme) {
            return new ThemeChoice(theme.id(), theme.title());
        }
    }

    @Serdeable
    record ItemChoice(
            UUID id,
            String nameForSales,
            String problem,
            String stage,
            boolean showToSales,
            @Nullable UUID themeId,
            Guidance guidance) {

        static ItemChoice of(RoadmapItem item, Instant now) {
            return new ItemChoice(
                    item.id(),
                    item.nameForSales(),
                    item.problem(),
                    item.stage(),
                    item.showToSales(),
                    item.themeId(),
                    item.guidance().at(now));
        }
    }
}
