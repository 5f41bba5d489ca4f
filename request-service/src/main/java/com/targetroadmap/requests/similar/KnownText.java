package com.targetroadmap.requests.similar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A text as it is compared: the stems of its words with spaces between. */
@MappedEntity("known_text")
record KnownText(@Id UUID subjectId, Kind kind, String titleWords, String restWords) {

    static KnownText of(UUID subject, Kind kind, Said said) {
        return new KnownText(subject, kind, String.join(" ", said.title()), String.join(" ", said.rest()));
    }

    Set<String> title() {
        return split(titleWords);
    }

    Set<String> rest() {
        return split(restWords);
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(title());
        all.addAll(rest());
        return all;
    }

    private static Set<String> split(String words) {
        return Set.of(words.isEmpty() ? new String[0] : words.split(" ", -1));
    }
}
