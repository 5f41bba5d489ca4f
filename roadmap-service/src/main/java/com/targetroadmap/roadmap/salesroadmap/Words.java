package com.targetroadmap.roadmap.salesroadmap;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text, compared as a person would: without case, accents, order or endings. */
record Words(Set<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "any", "are", "can", "do", "does", "for", "from", "have", "i", "in", "into", "is", "it",
            "my", "of", "on", "or", "our", "sell", "that", "the", "they", "this", "to", "us", "want", "wants", "we",
            "when", "will", "with", "you", "your");

    static Words of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Words(
                GAP.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.toSet()));
    }

    static Words of(Collection<String> texts) {
        return of(texts.stream().filter(text -> text != null).collect(Collectors.joining(" ")));
    }

    /** Without the words that say nothing, unless there are no others. */
    Words telling() {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(SMALL);
        return telling.isEmpty() ? this : new Words(telling);
    }

    /** The share of these words that the other text has, from 0 to 1. */
    double shareIn(Words other) {
        long met = words.stream()
                .filter(word -> other.words.stream().anyMatch(o -> areAlike(word, o)))
                .count();
        return words.isEmpty() ? 0 : (double) met / words.size();
    }

    /** One begins with the other, or they differ in their ending only: reserve, reservation. */
    private static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean begins = common == shorter && shorter >= 3;
        return one.equals(other) || begins || common >= Math.max(4, shorter - 2);
    }
}
