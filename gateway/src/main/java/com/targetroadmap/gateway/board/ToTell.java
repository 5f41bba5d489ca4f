package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.requests.Impact;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.roadmap.GuidanceChange;
import io.micronaut.core.annotation.Introspected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Somebody who will have to tell customers that something has changed.
 *
 * @param requests whose customers were told something else than what may be said then
 */
@Introspected
record ToTell(Person owner, long requests) {

    /** Whoever was told already what may be said after the change hears nothing new. */
    static List<ToTell> of(List<Impact.Told> told, List<GuidanceChange> changes) {
        Map<Object, GuidanceChange> byItem =
                changes.stream().collect(Collectors.toMap(GuidanceChange::itemId, Function.identity()));
        Map<Person, Long> requests = new LinkedHashMap<>();
        told.stream()
                .filter(of -> isNews(of, byItem.get(of.itemId())))
                .forEach(of -> requests.merge(of.owner(), of.requests(), Long::sum));
        return requests.entrySet().stream()
                .map(of -> new ToTell(of.getKey(), of.getValue()))
                .toList();
    }

    private static boolean isNews(Impact.Told told, GuidanceChange change) {
        return change != null && !told.label().equals(change.after().label());
    }
}
