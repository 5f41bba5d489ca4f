package com.targetroadmap.roadmap.dependency;

import com.targetroadmap.defaults.problem.Problem;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Technical dependencies. To be changed in a transaction that has begun as a change: changes take place one at a time, so
 * no two of them can close a circle together.
 */
@Singleton
public class Dependencies {

    private final DependencyRows rows;

    Dependencies(DependencyRows rows) {
        this.rows = rows;
    }

    /** What an item needs. */
    public List<UUID> neededBy(UUID item) {
        return rows.neededBy(item);
    }

    /** The items that need an item, a limited number of them. */
    public List<UUID> needing(UUID item, int limit) {
        return rows.needing(item, limit);
    }

    /** @throws Problem 400 when something that it is to need isn't there; 409 when that needs the item already */
    public void check(UUID item, List<UUID> needed) {
        if (needed.isEmpty()) {
            return;
        }
        refuseUnknown(item, needed);
        refuseCircle(item, needed);
    }

    public void replace(UUID item, List<UUID> needed) {
        rows.removeOf(item);
        needed.stream().distinct().forEach(other -> rows.add(item, other));
    }

    private void refuseUnknown(UUID item, List<UUID> needed) {
        Set<UUID> others = new HashSet<>(needed);
        others.remove(item);
        if (!others.isEmpty() && rows.countItems(others) < others.size()) {
            throw Problem.invalid("dependsOn", "There is no such item.");
        }
    }

    private void refuseCircle(UUID item, List<UUID> needed) {
        Set<UUID> seen = new HashSet<>(needed);
        for (Set<UUID> next = Set.copyOf(seen); !next.isEmpty(); next = further(next, seen)) {
            if (next.contains(item)) {
                throw Problem.conflict("dependency-circle", "An item can't need itself, not by way of others either.")
                        .field("dependsOn", "Choose items that don't need this one.");
            }
        }
    }

    private Set<UUID> further(Set<UUID> from, Set<UUID> seen) {
        Set<UUID> next = new HashSet<>(rows.neededByAny(from));
        next.removeAll(seen);
        seen.addAll(next);
        return next;
    }
}
