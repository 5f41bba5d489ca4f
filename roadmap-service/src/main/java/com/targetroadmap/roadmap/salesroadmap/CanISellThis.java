package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Words;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Answers <em>Can I sell this?</em>. Only what sales may know is looked at, so a hidden thing and one that doesn't exist
 * get the same answer.
 */
@Singleton
class CanISellThis {

    private final Candidates candidates;
    private final KnownItems items;
    private final OpenThemes themes;
    private final PartReading shown;

    CanISellThis(Candidates candidates, KnownItems items, OpenThemes themes, PartReading shown) {
        this.candidates = candidates;
        this.items = items;
        this.themes = themes;
        this.shown = shown;
    }

    @Transactional(readOnly = true)
    GuidanceAnswer ask(String question) {
        Words query = Words.of(question).telling();
        List<OpenTheme> open = themes.all();
        List<KnownItem> foundItems = Match.best(query, looked(query, open), KnownItem::words, KnownItem::allWords);
        List<OpenTheme> foundThemes = Match.best(query, open, OpenTheme::names, OpenTheme::names);
        boolean nothing = foundItems.isEmpty() && foundThemes.isEmpty();
        return new GuidanceAnswer(
                shown.shown(foundItems.stream().map(KnownItem::id).toList()),
                foundThemes.stream().map(SalesTheme::of).toList(),
                nothing ? closest(query, open) : null);
    }

    /** The strongest first, of those the newest. */
    private List<KnownItem> looked(Words query, List<OpenTheme> open) {
        Set<UUID> ids = candidates.of(query, open);
        return ids.isEmpty()
                ? List.of()
                : items.of(ids).stream()
                        .sorted(Comparator.comparing(KnownItem::stage)
                                .thenComparing(KnownItem::stageSince)
                                .reversed()
                                .thenComparing(KnownItem::id))
                        .toList();
    }

    /** The one that shares most words; the first where none does. */
    private static @Nullable SalesTheme closest(Words query, List<OpenTheme> open) {
        Comparator<OpenTheme> byOverlap = Comparator.comparingDouble(theme -> query.shareIn(theme.all()));
        return open.stream()
                .reduce((best, next) -> byOverlap.compare(next, best) > 0 ? next : best)
                .map(SalesTheme::of)
                .orElse(null);
    }
}
