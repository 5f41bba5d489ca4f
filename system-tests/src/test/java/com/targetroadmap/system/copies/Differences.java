package com.targetroadmap.system.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where two things that should be the same aren't, for a person to read. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    void compare(String what, Map<String, ?> source, Map<String, ?> copy) {
        Set<String> all = new TreeSet<>(source.keySet());
        all.addAll(copy.keySet());
        for (String id : all) {
            if (!Objects.equals(source.get(id), copy.get(id))) {
                found.add("%s %s: source %s, copy %s".formatted(what, id, source.get(id), copy.get(id)));
            }
        }
    }

    /** Rows that must not be there. */
    void none(String what, Map<String, ?> rows) {
        rows.forEach((id, row) -> found.add("%s: %s %s".formatted(what, id, row)));
    }

    List<String> found() {
        return found;
    }
}
