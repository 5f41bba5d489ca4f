package com.targetroadmap.requests.impact;

import com.targetroadmap.requests.told.Verdict;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who would be asked to tell customers that something has changed: by the same rule that asks them afterwards. */
@Singleton
class ToTell {

    private final ImpactRows rows;

    ToTell(ImpactRows rows) {
        this.rows = rows;
    }

    /** @return those who have the most to tell first */
    List<Teller> by(Map<UUID, Verdict> toCome) {
        return rows.told(toCome.keySet()).stream()
                .filter(told -> isNews(told, toCome.get(told.itemId())))
                .collect(Collectors.groupingBy(
                        ImpactRows.Told::ownerId, Collectors.summingLong(ImpactRows.Told::requests)))
                .entrySet()
                .stream()
                .map(of -> new Teller(of.getKey(), of.getValue()))
                .sorted(Comparator.comparingLong(Teller::requests).reversed().thenComparing(Teller::ownerId))
                .toList();
    }

    /** @param requests whose customers heard something else than what would be said */
    record Teller(UUID ownerId, long requests) {}

    private static boolean isNews(ImpactRows.Told told, Verdict toCome) {
        return new Verdict(told.label(), told.guidanceKey()).to(toCome) != null;
    }
}
