package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.text.DateWords;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What won't be built has no date: words for customers that name one are refused (design.md, section 5). */
final class NoDates {

    private NoDates() {}

    static void check(Form form, String field, @Nullable String text, Instant now) {
        List<String> found = text == null
                ? List.of()
                : DateWords.in(text, now.atZone(ZoneOffset.UTC).getYear());
        if (!found.isEmpty()) {
            String words = found.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
            form.refuse(
                    field, "A customer takes a date for a promise. Leave out " + words + ", and name no other time.");
        }
    }
}
