package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.ownline.Expiry;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells items on the feed. A transaction may tell 500 facts; beyond a limit below that, the rest is noted in the same
 * transaction and told in following ones.
 */
@Singleton
class ItemFacts {

    private final Items items;
    private final Touched touched;
    private final ItemsToTell later;
    private final GuidanceOfItems guidance;
    private final Expiry lines;
    private final Facts facts;
    private final int limit;

    ItemFacts(
            Items items,
            Touched touched,
            ItemsToTell later,
            GuidanceOfItems guidance,
            Expiry lines,
            Facts facts,
            @Property(name = "roadmap.items-told-per-transaction", defaultValue = "400") int limit) {
        this.items = items;
        this.touched = touched;
        this.later = later;
        this.guidance = guidance;
        this.lines = lines;
        this.facts = facts;
        this.limit = limit;
    }

    /** The guidance of those that directly follow an item depends on it. */
    void tellWithFollowers(Collection<UUID> changed) {
        tellWithFollowers(changed, List.of());
    }

    void tellWithFollowers(Collection<UUID> changed, Collection<UUID> others) {
        tell(touched.by(changed, others));
    }

    /** What changes an item or a phase may end lines that were written for what was before. */
    void tell(Collection<UUID> ids) {
        Set<UUID> all = new LinkedHashSet<>(ids);
        all.addAll(lines.endWhatIsOver());
        tellNow(all.stream().limit(limit).toList());
        all.stream().skip(limit).forEach(later::note);
    }

    /** Tells some of those noted. */
    boolean tellNoted() {
        List<UUID> noted = later.some(limit);
        if (!noted.isEmpty()) {
            tellNow(noted);
            later.forget(noted);
        }
        return noted.size() == limit;
    }

    private void tellNow(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, Guidance> known = guidance.of(ids);
        items.findByIdIn(ids).forEach(item -> facts.tell(ItemFact.of(item, known.get(item.id()))));
    }
}
