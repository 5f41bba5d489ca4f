package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers <em>Can I sell this?</em>. Only what sales may know is looked at, so a hidden thing and one that doesn't exist
 * get the same answer.
 */
@Singleton
class CanISellThis {

    private final KnownItems items;
    private final OpenThemes themes;
    private final GuidanceOfItems guidance;

    CanISellThis(KnownItems items, OpenThemes themes, GuidanceOfItems guidance) {
        this.items = items;
        this.themes = themes;
        this.guidance = guidance;
    }

    @Transactional(readOnly = true)
    GuidanceAnswer ask(String question) {
        Words query = Words.of(question).telling();
        List<OpenTheme> open = themes.all();
        List<KnownItem> foundItems =
                Match.best(query, strongestFirst(items.all()), CanISellThis::nameOf, CanISellThis::wordsOf);
        List<OpenTheme> foundThemes = Match.best(query, open, CanISellThis::titleOf, CanISellThis::titleOf);
        boolean nothing = foundItems.isEmpty() && foundThemes.isEmpty();
        return new GuidanceAnswer(
                withGuidance(foundItems),
                foundThemes.stream().map(SalesTheme::of).toList(),
                nothing ? closest(query, open) : null);
    }

    private static List<KnownItem> strongestFirst(List<KnownItem> known) {
        return known.stream()
                .sorted(Comparator.comparing(KnownItem::stage).reversed())
                .toList();
    }

    private List<SalesItem> withGuidance(List<KnownItem> found) {
        Map<UUID, Guidance> said =
                guidance.forSales(found.stream().map(KnownItem::id).toList());
        return found.stream()
                .map(item -> SalesItem.of(item, said.get(item.id())))
                .toList();
    }

    /** The one that shares most words; the first where none does. */
    private static @Nullable SalesTheme closest(Words query, List<OpenTheme> open) {
        Comparator<OpenTheme> byOverlap = Comparator.comparingDouble(theme -> query.shareIn(wordsOf(theme)));
        return open.stream()
                .reduce((best, next) -> byOverlap.compare(next, best) > 0 ? next : best)
                .map(SalesTheme::of)
                .orElse(null);
    }

    private static Words nameOf(KnownItem item) {
        return Words.of(item.name());
    }

    private static Words wordsOf(KnownItem item) {
        return Words.of(Arrays.asList(item.name(), item.theme(), item.otherWords()));
    }

    private static Words titleOf(OpenTheme theme) {
        return Words.of(List.of(theme.title(), theme.otherWords()));
    }

    private static Words wordsOf(OpenTheme theme) {
        return Words.of(List.of(theme.title(), theme.otherWords(), theme.problem()));
    }
}
