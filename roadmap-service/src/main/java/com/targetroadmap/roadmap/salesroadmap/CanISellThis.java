package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Asked;
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

    private final Meanings meanings;
    private final Candidates candidates;
    private final KnownItems items;
    private final OpenThemes themes;
    private final PartReading shown;

    CanISellThis(Meanings meanings, Candidates candidates, KnownItems items, OpenThemes themes, PartReading shown) {
        this.meanings = meanings;
        this.candidates = candidates;
        this.items = items;
        this.themes = themes;
        this.shown = shown;
    }

    @Transactional(readOnly = true)
    GuidanceAnswer ask(String question) {
        List<ProblemArea> areas = themes.all().stream().map(ProblemArea::of).toList();
        List<Meaning> asked = meanings.of(Asked.about(question), areas);
        List<NamedItem> foundItems = Match.best(asked, looked(asked), NamedItem::metBy, item -> item.namedBy(asked));
        List<ProblemArea> foundAreas = Match.best(asked, areas, ProblemArea::namedBy, area -> 0);
        boolean nothing = foundItems.isEmpty() && foundAreas.isEmpty();
        return new GuidanceAnswer(
                shown.shown(foundItems.stream().map(found -> found.item().id()).toList()),
                foundAreas.stream().map(found -> SalesTheme.of(found.theme())).toList(),
                nothing ? Closest.of(asked, areas).map(SalesTheme::of).orElse(null) : null);
    }

    /** The strongest first, of those the newest. */
    private List<NamedItem> looked(List<Meaning> asked) {
        Set<UUID> ids = candidates.of(asked);
        return ids.isEmpty()
                ? List.of()
                : items.of(ids).stream()
                        .sorted(Comparator.comparing(KnownItem::stage)
                                .thenComparing(KnownItem::stageSince)
                                .reversed()
                                .thenComparing(KnownItem::id))
                        .map(NamedItem::of)
                        .toList();
    }
}
