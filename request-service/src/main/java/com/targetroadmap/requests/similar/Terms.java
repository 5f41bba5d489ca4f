package com.targetroadmap.requests.similar;

import com.targetroadmap.defaults.text.Typos;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what the words of a question may mean. */
@Singleton
class Terms {

    /** How like a word is that begins with what was typed so far, or has a typo or two. */
    private static final double BEGINS = 0.8;

    private static final double ONE_TYPO = 0.8;
    private static final double TWO_TYPOS = 0.6;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MEANT = 4;

    private final WordIndex index;

    Terms(WordIndex index) {
        this.index = index;
    }

    /** @param texts how many there are, counted to a limit */
    List<Term> of(Collection<String> words, Map<String, Long> frequencies, long texts, Deadline deadline) {
        List<String> unknown = words.stream()
                .filter(word -> frequencies.getOrDefault(word, 0L) == 0)
                .toList();
        Map<String, List<String>> alike = unknown.isEmpty() ? Map.of() : index.alike(unknown, deadline);
        return words.stream()
                .map(word -> unknown.contains(word)
                        ? new Term(meanings(word, alike.getOrDefault(word, List.of())), rarity(1, texts))
                        : new Term(Map.of(word, 1.0), rarity(frequencies.get(word), texts)))
                .toList();
    }

    private static Map<String, Double> meanings(String word, List<String> alike) {
        Map<String, Double> likeness = new HashMap<>();
        alike.forEach(other -> likeness.put(other, likeness(word, other)));
        Map<String, Double> meant = new HashMap<>();
        likeness.entrySet().stream()
                .filter(other -> other.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MEANT)
                .forEach(other -> meant.put(other.getKey(), other.getValue()));
        return meant;
    }

    static double likeness(String asked, String word) {
        if (asked.length() >= SHORTEST_BEGINNING && word.startsWith(asked)) {
            return BEGINS;
        }
        int allowed = Math.min(Typos.allowedIn(asked), Typos.allowedIn(word));
        int typos = Math.abs(asked.length() - word.length()) > allowed ? allowed + 1 : Typos.between(asked, word);
        return typos > allowed ? 0 : typos == 1 ? ONE_TYPO : TWO_TYPOS;
    }

    /** As in BM25; all words that more than {@link WordIndex#MOST} texts have are equally frequent. */
    static double rarity(long frequency, long texts) {
        return Math.log(1 + (Math.max(texts, frequency) - frequency + 0.5) / (frequency + 0.5));
    }
}
