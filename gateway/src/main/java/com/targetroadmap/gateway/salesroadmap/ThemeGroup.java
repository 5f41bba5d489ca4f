package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.roadmap.SalesItem;
import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Items of one part that belong to one theme, the strongest first. Two products may each have a theme of the same title.
 *
 * @param productName its name; empty with one product
 * @param theme its title; empty where sales may not know it
 */
@Introspected
record ThemeGroup(String productName, String theme, List<AskedItem> items) {

    /** The group of the strongest item first; those without a theme last. What is alike stays in the order of the part. */
    static List<ThemeGroup> of(List<SalesItem> items, Map<UUID, Set<String>> ownCustomers) {
        Map<Key, List<AskedItem>> byTheme = items.stream()
                .map(item -> AskedItem.of(item, ownCustomers))
                .sorted(Comparator.comparingInt(AskedItem::weakness))
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(group -> new ThemeGroup(
                        group.getKey().productName(), group.getKey().theme(), group.getValue()))
                .sorted(Comparator.comparing(ThemeGroup::isOther))
                .toList();
    }

    static int size(List<ThemeGroup> groups) {
        return groups.stream().mapToInt(group -> group.items.size()).sum();
    }

    public boolean isOther() {
        return theme.isEmpty();
    }

    private record Key(String productName, String theme) {

        static Key of(AskedItem asked) {
            return new Key(
                    Objects.requireNonNullElse(asked.item().productName(), ""),
                    Objects.requireNonNullElse(asked.item().theme(), ""));
        }
    }
}
