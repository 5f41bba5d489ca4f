package com.targetroadmap.roadmap.guidance;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Today's guidance of items. */
@Singleton
public class GuidanceOfItems {

    private final Situations situations;

    GuidanceOfItems(Situations situations) {
        this.situations = situations;
    }

    /** Whole, as product managers and facts have it: it doesn't depend on demand. */
    public Map<UUID, Guidance> of(Collection<UUID> ids) {
        return each(ids, Rulebook::guidanceFor);
    }

    /** As sales may hear it: an item that isn't known to sales is not named. */
    public Map<UUID, Guidance> forSales(Collection<UUID> ids) {
        return each(ids, GuidanceOfItems::heard);
    }

    private static Guidance heard(Situation situation) {
        Guidance whole = Rulebook.guidanceFor(situation);
        return situation.followedKnown() ? whole : whole.withoutFollowed();
    }

    private Map<UUID, Guidance> each(Collection<UUID> ids, Function<Situation, Guidance> rule) {
        return ids.isEmpty()
                ? Map.of()
                : situations.of(ids).stream().collect(Collectors.toMap(Situation::itemId, rule));
    }
}
