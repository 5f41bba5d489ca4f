package com.targetroadmap.roadmap.writing;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates of partial updates, which are texts so that they can be empty. */
public final class Dates {

    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /**
     * Absent is unchanged, empty is cleared.
     *
     * @throws Problem 400 when it is no date with four digits of year, as everybody writes it and every database keeps it
     */
    public static @Nullable LocalDate or(String field, @Nullable String text, @Nullable LocalDate before) {
        if (text == null) {
            return before;
        }
        return text.isBlank() ? null : read(field, text.strip());
    }

    /** @throws Problem 400 likewise */
    public static LocalDate read(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, as what is out of range is.
        }
        throw Problem.invalid(field, "Give a date like 2026-12-01.");
    }
}
