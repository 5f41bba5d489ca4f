package com.targetroadmap.roadmap.stage;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** How far an item is. The one table of transitions stands here; every other place asks it. */
public enum Stage {
    DROPPED,
    FUTURE,
    DISCOVERY,
    PLANNED,
    IN_DEVELOPMENT,
    RELEASED;

    private static final Map<Stage, Set<Stage>> NEXT = Map.ofEntries(
            entry(FUTURE, Set.of(DISCOVERY, DROPPED)),
            entry(DISCOVERY, Set.of(PLANNED, FUTURE, DROPPED)),
            entry(PLANNED, Set.of(IN_DEVELOPMENT, PLANNED, DISCOVERY, DROPPED)),
            entry(IN_DEVELOPMENT, Set.of(RELEASED, PLANNED, DISCOVERY, DROPPED)),
            entry(RELEASED, Set.of(IN_DEVELOPMENT)),
            entry(DROPPED, Set.of(DISCOVERY)));

    /** The legal successors. A stage that succeeds itself means the same stage in another phase. */
    public Set<Stage> next() {
        return NEXT.get(this);
    }

    /** Whether a move there promises customers less than they could hope for before. */
    public boolean isBackwardTo(Stage to) {
        return to.compareTo(this) < 0;
    }

    /** Whether product looks at it again on a date: while nothing is decided, and while it is parked. */
    public boolean isReviewed() {
        return this == DISCOVERY || this == FUTURE;
    }

    public boolean hasPhase() {
        return this == RELEASED || isUnfinished();
    }

    /** Whether the phase can't be completed before the item has another place. */
    public boolean isUnfinished() {
        return this == PLANNED || this == IN_DEVELOPMENT;
    }
}
