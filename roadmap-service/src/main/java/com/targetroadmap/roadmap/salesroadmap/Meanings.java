package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Words;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds out what the words of a question can mean. */
@Singleton
class Meanings {

    /** A question has at most so many words that matter; the longest say most. */
    private static final int WORDS = 20;

    private static final int VOCABULARY = 500;
    private static final int ALIKE = 10;
    private static final int FREQUENT = 501;

    private final SearchRows rows;

    Meanings(SearchRows rows) {
        this.rows = rows;
    }

    /** The rarest first. */
    List<Meaning> of(Words question, List<OpenTheme> open) {
        return question.words().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(WORDS)
                .map(word -> meaning(word, open))
                .sorted(Comparator.comparing(Meaning::frequency))
                .toList();
    }

    private Meaning meaning(String word, List<OpenTheme> open) {
        List<String> words = rows.vocabulary(Words.beginningOf(word), VOCABULARY).stream()
                .filter(known -> Words.areAlike(word, known))
                .sorted(Comparator.comparing((String known) -> Words.commonLength(word, known))
                        .reversed()
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(ALIKE)
                .toList();
        List<UUID> themes = open.stream()
                .filter(theme -> theme.names().hasLike(word))
                .map(OpenTheme::id)
                .limit(ALIKE)
                .toList();
        return new Meaning(word, words, themes, frequency(words, themes));
    }

    private long frequency(List<String> words, List<UUID> themes) {
        return words.stream().mapToLong(word -> rows.countWord(word, FREQUENT)).sum()
                + themes.stream()
                        .mapToLong(theme -> rows.countTheme(theme, FREQUENT))
                        .sum();
    }
}
