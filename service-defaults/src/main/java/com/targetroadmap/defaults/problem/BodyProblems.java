package com.targetroadmap.defaults.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies that can't be read: broken JSON, unknown fields, fields of the wrong form. */
final class BodyProblems {

    /** Serde tells of these in words only. */
    private static final Pattern MISSING = Pattern.compile("Required constructor parameter \\[(.+?)]");

    static Problem missing() {
        return unreadable("Send a body with this request.");
    }

    static Problem of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SerdeException misfit) {
                return misfit(misfit);
            }
            if (cause instanceof JsonProcessingException broken) {
                return unreadable("The body is no JSON%s.".formatted(place(broken.getLocation())));
            }
        }
        return unreadable("The body can't be read.");
    }

    private static Problem misfit(SerdeException misfit) {
        String message = String.valueOf(misfit.getMessage());
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
            return Problem.invalid(missing.group(1), "must be given");
        }
        List<ReferencePath> path = new ArrayList<>(misfit.getPath());
        if (path.isEmpty()) {
            return misfit.getCause() == null ? unreadable("The body has the wrong form.") : of(misfit.getCause());
        }
        String wrong = ExpectedForm.of(path.get(0).getArgument().getType());
        Collections.reverse(path);
        return Problem.invalid(
                name(path),
                message.startsWith("Unknown property")
                        ? "is not a field here"
                        : message.startsWith("Duplicate property") ? "is given twice" : wrong);
    }

    private static String name(List<ReferencePath> path) {
        var name = new StringBuilder();
        for (ReferencePath step : path) {
            if (step instanceof CollectionItemReferencePath item) {
                name.append('[').append(item.index()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getArgument().getName());
            }
        }
        return name.toString();
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static Problem unreadable(String detail) {
        return Problem.of(HttpStatus.BAD_REQUEST, "unreadable-body", detail);
    }

    private BodyProblems() {}
}
