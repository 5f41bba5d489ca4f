package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.text.Words;
import com.targetroadmap.roadmap.known.Likeness;
import com.targetroadmap.roadmap.known.WordKeys;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out what the words of a question can mean. */
@Singleton
class Meanings {

    /** A question has at most so many words that matter; the longest say most. */
    private static final int WORDS = 12;

    private static final int VOCABULARY = 300;
    private static final int ALIKE = 8;
    private static final int FREQUENT = 501;

    /** Where the word itself is known, the others must at least begin like it. */
    private static final double NO_TYPO = 0.8;

    private final SearchRows rows;

    Meanings(SearchRows rows) {
        this.rows = rows;
    }

    /** The rarest first. */
    List<Meaning> of(Words question, List<ProblemArea> areas) {
        return question.words().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(WORDS)
                .map(word -> meaning(new Likeness(word), areas))
                .sorted(Comparator.comparing(Meaning::frequency))
                .toList();
    }

    private Meaning meaning(Likeness word, List<ProblemArea> areas) {
        List<String> alike = alike(word);
        double best = Stream.concat(alike.stream(), areas.stream().flatMap(area -> area.names().stream()))
                .mapToDouble(word::to)
                .max()
                .orElse(0);
        double least = best >= Likeness.FORM ? NO_TYPO : Double.MIN_VALUE;
        List<String> words =
                alike.stream().filter(known -> word.to(known) >= least).toList();
        List<UUID> themes = areas.stream()
                .filter(area -> area.names().stream().anyMatch(name -> word.to(name) >= least))
                .map(area -> area.theme().id())
                .limit(ALIKE)
                .toList();
        return new Meaning(word, least, words, themes, frequency(words, themes));
    }

    private List<String> alike(Likeness word) {
        return Stream.of(WordKeys.likely(word.asked()), WordKeys.parts(word.asked()))
                .flatMap(keys -> vocabulary(keys).stream())
                .distinct()
                .filter(known -> word.to(known) > 0)
                .sorted(Comparator.comparingDouble(word::to)
                        .reversed()
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(ALIKE)
                .toList();
    }

    private Collection<String> vocabulary(Set<String> keys) {
        return keys.isEmpty() ? List.of() : rows.vocabulary(keys, VOCABULARY);
    }

    private long frequency(List<String> words, List<UUID> themes) {
        return words.stream().mapToLong(word -> rows.countWord(word, FREQUENT)).sum()
                + themes.stream()
                        .mapToLong(theme -> rows.countTheme(theme, FREQUENT))
                        .sum();
    }
}
