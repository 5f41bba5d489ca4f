package com.targetroadmap.requests.insights;

import com.targetroadmap.requests.tally.WeeklyCounts;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often something took how many working hours. */
record Hours(TreeMap<Integer, Long> counts) {

    static Hours of(Stream<WeeklyCounts.Row> rows) {
        return new Hours(rows.collect(Collectors.toMap(
                row -> Integer.valueOf(row.part()), WeeklyCounts.Row::number, Long::sum, TreeMap::new)));
    }

    /** Within so many hours half of them were over; {@code null}: there were none. */
    @Nullable
    Integer half() {
        return within(5);
    }

    @Nullable
    Integer nineOfTen() {
        return within(9);
    }

    private @Nullable Integer within(int tenths) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long passed = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed * 10 >= all * tenths && passed > 0) {
                return each.getKey();
            }
        }
        return null;
    }
}
