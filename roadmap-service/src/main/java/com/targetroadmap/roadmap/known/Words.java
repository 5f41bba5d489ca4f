package com.targetroadmap.roadmap.known;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text, compared as a person would: without case, accents, order or endings. */
public record Words(Set<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "any", "are", "can", "do", "does", "for", "from", "have", "i", "in", "into", "is", "it",
            "my", "of", "on", "or", "our", "sell", "that", "the", "they", "this", "to", "us", "want", "wants", "we",
            "when", "will", "with", "you", "your");

    /** Words that are alike begin alike: in their first letters, as many as stand here. */
    private static final int BEGINNING = 3;

    public static Words of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Words(
                GAP.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.toSet()));
    }

    public static Words of(Collection<String> texts) {
        return of(texts.stream().filter(text -> text != null).collect(Collectors.joining(" ")));
    }

    /** What all words begin with that are like this one; never half a character. */
    public static String beginningOf(String word) {
        int end = Math.min(word.length(), BEGINNING);
        return word.substring(0, Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
    }

    /** Without the words that say nothing, unless there are no others. */
    public Words telling() {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(SMALL);
        return telling.isEmpty() ? this : new Words(telling);
    }

    /** The share of these words that the other text has, from 0 to 1. */
    public double shareIn(Words other) {
        long met = words.stream().filter(other::hasLike).count();
        return words.isEmpty() ? 0 : (double) met / words.size();
    }

    public boolean hasLike(String word) {
        return words.stream().anyMatch(own -> areAlike(word, own));
    }

    /** One begins with the other, or they differ in their ending only: reserve, reservation. */
    public static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = commonLength(one, other);
        boolean begins = common == shorter && shorter >= BEGINNING;
        return one.equals(other) || begins || common >= Math.max(4, shorter - 2);
    }

    /** How many characters at their beginning are the same. */
    public static int commonLength(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
