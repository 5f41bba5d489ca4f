package com.targetroadmap.defaults.note;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reader has made of the notes it read of. */
@Singleton
@Requires(property = "spec.name", value = "notes")
public class Copies {

    private final CopyRows rows;

    Copies(CopyRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Map<String, String> texts() {
        return rows.findAll().stream().collect(Collectors.toMap(Copy::subject, Copy::text));
    }

    /** The id of an event for each time that it had an effect, in that order. */
    @Transactional(readOnly = true)
    public List<String> effects() {
        return rows.effects();
    }

    @Transactional
    public void addNumbers(int count) {
        IntStream.rangeClosed(1, count).forEach(rows::addNumber);
    }

    @Transactional(readOnly = true)
    public List<Integer> totals() {
        return rows.totals();
    }
}
