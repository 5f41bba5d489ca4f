package com.targetroadmap.requests.similar;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A thesaurus: groups of words and short phrases that people use for the same thing, from {@code same-words.txt}. A member
 * is the set of its stems, all of which a text has to have.
 */
@Singleton
class SameWords {

    private static final String FILE = "same-words.txt";

    private final List<Set<Set<String>>> groups = lines().stream()
            .filter(line -> !line.startsWith("#"))
            .map(SameWords::group)
            .toList();

    /** What else the word may be called by somebody who asks in these words. */
    Set<Set<String>> of(String word, Collection<String> asked) {
        Set<Set<String>> others = new LinkedHashSet<>();
        for (Set<Set<String>> group : groups) {
            List<Set<String>> own = group.stream()
                    .filter(member -> member.contains(word) && asked.containsAll(member))
                    .toList();
            if (!own.isEmpty()) {
                others.addAll(group);
                others.removeAll(own);
            }
        }
        return others;
    }

    List<Set<Set<String>>> groups() {
        return groups;
    }

    private static Set<Set<String>> group(String line) {
        Set<Set<String>> members = new LinkedHashSet<>();
        Arrays.stream(line.split(",")).map(Said::telling).forEach(members::add);
        return members;
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(SameWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
