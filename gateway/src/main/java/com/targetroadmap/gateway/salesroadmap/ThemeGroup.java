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
 * Items of one part that belong to one theme, the strongest first.
 *
 * @param theme its title; empty where sales may not know it
 */
@Introspected
record ThemeGroup(String theme, List<AskedItem> items) {

    /** The group of the strongest item first; those without a theme last. What is alike stays in the order of the part. */
    static List<ThemeGroup> of(List<SalesItem> items, Map<UUID, Set<String>> ownCustomers) {
        Map<String, List<AskedItem>> byTheme = items.stream()
                .map(item -> AskedItem.of(item, ownCustomers))
                .sorted(Comparator.comparingInt(AskedItem::weakness))
                .collect(Collectors.groupingBy(ThemeGroup::themeOf, LinkedHashMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(group -> new ThemeGroup(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(ThemeGroup::isOther))
                .toList();
    }

    static int size(List<ThemeGroup> groups) {
        return groups.stream().mapToInt(group -> group.items.size()).sum();
    }

    public boolean isOther() {
        return theme.isEmpty();
    }

    private static String themeOf(AskedItem asked) {
        return Objects.requireNonNullElse(asked.item().theme(), "");
    }
}
