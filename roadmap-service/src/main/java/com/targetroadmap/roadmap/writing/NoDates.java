package com.targetroadmap.roadmap.writing;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.defaults.text.DateWords;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What isn't released has no date: words for customers that name one are refused (design.md, section 5). */
public final class NoDates {

    private NoDates() {}

    /**
     * To be called unless the item is released.
     *
     * @throws Problem 400 with what has to go
     */
    public static void check(String field, @Nullable String text, Instant now) {
        List<String> found = in(text, now);
        if (!found.isEmpty()) {
            throw Problem.invalid(
                    field, "Only what is released has dates. Leave out " + quoted(found) + ", and name no other time.");
        }
    }

    /** The words of a text that name a date, as they stand there. */
    public static List<String> in(@Nullable String text, Instant now) {
        return text == null
                ? List.of()
                : DateWords.in(text, now.atZone(ZoneOffset.UTC).getYear());
    }

    public static String quoted(List<String> found) {
        return found.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }
}
