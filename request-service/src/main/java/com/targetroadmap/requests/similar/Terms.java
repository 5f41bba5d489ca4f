package com.targetroadmap.requests.similar;

import com.targetroadmap.defaults.text.Typos;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what the words of a question may mean. */
@Singleton
class Terms {

    /** How like a word is that begins with what was typed so far, has a typo or two, or is used for the same thing. */
    private static final double BEGINS = 0.8;

    private static final double ONE_TYPO = 0.8;
    private static final double TWO_TYPOS = 0.6;
    private static final double SAME = 0.85;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MEANT = 4;

    private final WordIndex index;
    private final SameWords sameWords;

    Terms(WordIndex index, SameWords sameWords) {
        this.index = index;
        this.sameWords = sameWords;
    }

    /** The words and what else people call the same. */
    Set<String> withSame(Collection<String> words) {
        Set<String> all = new LinkedHashSet<>(words);
        words.forEach(word -> sameWords.of(word, words).forEach(all::addAll));
        return all;
    }

    /**
     * @param frequencies of {@link #withSame all}
     * @param texts how many there are, counted to a limit
     */
    List<Term> of(Collection<String> words, Map<String, Long> frequencies, long texts, Deadline deadline) {
        List<String> unknown = words.stream()
                .filter(word -> frequencies.getOrDefault(word, 0L) == 0)
                .toList();
        Map<String, List<String>> alike = unknown.isEmpty() ? Map.of() : index.alike(unknown, deadline);
        Map<String, Double> rarity = new HashMap<>();
        frequencies.forEach((word, frequency) -> rarity.put(word, rarity(frequency, texts)));
        unknown.forEach(word -> rarity.put(word, rarity(1, texts)));
        return words.stream()
                .map(word -> new Term(
                        unknown.contains(word) ? typed(word, alike.getOrDefault(word, List.of())) : Map.of(word, 1.0),
                        same(word, words, frequencies, rarity),
                        rarity.get(word)))
                .toList();
    }

    /** What else the word is called in texts; what very many texts have tells little, whatever it stands for. */
    private Map<Set<String>, Double> same(
            String word, Collection<String> words, Map<String, Long> frequencies, Map<String, Double> rarity) {
        Map<Set<String>, Double> same = new LinkedHashMap<>();
        sameWords.of(word, words).stream()
                .filter(other -> other.stream().allMatch(part -> frequencies.getOrDefault(part, 0L) > 0))
                .forEach(other -> same.put(other, SAME * Math.min(1, rarest(other, rarity) / rarity.get(word))));
        return same;
    }

    private static Map<String, Double> typed(String word, List<String> alike) {
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

    private static double rarest(Set<String> words, Map<String, Double> rarity) {
        return words.stream().mapToDouble(rarity::get).max().orElse(0);
    }

    /** As in BM25; all words that more than {@link WordIndex#MOST} texts have are equally frequent. */
    static double rarity(long frequency, long texts) {
        return Math.log(1 + (Math.max(texts, frequency) - frequency + 0.5) / (frequency + 0.5));
    }
}
