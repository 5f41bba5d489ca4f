package com.targetroadmap.defaults.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in plain words what a field of some type must look like. */
final class ExpectedForm {

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == UUID.class) {
            return "must be a UUID, for example 01890a5d-ac96-774b-bcce-b302099a8057";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a number";
        }
        if (type == LocalDate.class) {
            return "must be a date, for example 2026-11-23";
        }
        if (type == Instant.class) {
            return "must be a time in UTC, for example 2026-11-23T06:00:00Z";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be a list";
        }
        return CharSequence.class.isAssignableFrom(type) ? "must be a text" : "has the wrong form";
    }

    private ExpectedForm() {}
}
