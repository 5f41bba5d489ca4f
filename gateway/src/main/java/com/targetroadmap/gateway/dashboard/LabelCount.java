package com.targetroadmap.gateway.dashboard;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A label as a filter, with how many requests have it. */
@Introspected
record LabelCount(String label, int count, boolean chosen) {

    /** From what needs an answer, over what may be promised most, to what is over. */
    private static final List<String> ORDER = List.of(
            "QUESTION",
            "AVAILABLE",
            "BEING_BUILT",
            "NOT_STARTED",
            "LATER",
            "BEING_EXPLORED",
            "NOT_NOW",
            "ALREADY_ANSWERED",
            "WAITING_FOR_PRODUCT",
            "NOT_PLANNED",
            "WITHDRAWN");

    static List<LabelCount> of(Map<String, Integer> counts, String chosen) {
        return Stream.concat(ORDER.stream(), counts.keySet().stream().filter(label -> !ORDER.contains(label)))
                .filter(label -> counts.getOrDefault(label, 0) > 0 || label.equals(chosen))
                .map(label -> new LabelCount(label, counts.getOrDefault(label, 0), label.equals(chosen)))
                .toList();
    }
}
