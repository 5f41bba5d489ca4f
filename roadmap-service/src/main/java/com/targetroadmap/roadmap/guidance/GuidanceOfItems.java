package com.targetroadmap.roadmap.guidance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Today's guidance of items. */
@Singleton
public class GuidanceOfItems {

    private final Situations situations;
    private final Clock clock;

    GuidanceOfItems(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    /** Whole, as product managers and facts have it: it doesn't depend on demand. */
    public Map<UUID, Guidance> of(Collection<UUID> ids) {
        return each(ids, this::whole);
    }

    /** As sales may hear it: an item that isn't known to sales is not named. */
    public Map<UUID, Guidance> forSales(Collection<UUID> ids) {
        return each(ids, this::heard);
    }

    private Guidance whole(Situation situation) {
        return Rulebook.guidanceFor(situation).saying(situation.ownLine(), situation.ownLineUntil(), clock.instant());
    }

    private Guidance heard(Situation situation) {
        Guidance whole = whole(situation);
        return (situation.followedKnown() ? whole : whole.withoutFollowed()).withoutDay();
    }

    private Map<UUID, Guidance> each(Collection<UUID> ids, Function<Situation, Guidance> rule) {
        return ids.isEmpty()
                ? Map.of()
                : situations.of(ids).stream().collect(Collectors.toMap(Situation::itemId, rule));
    }
}
