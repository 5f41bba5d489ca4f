package com.targetroadmap.roadmap.known;

import com.targetroadmap.defaults.text.Stems;
import com.targetroadmap.defaults.text.Typos;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * By which keys a word is found that was typed otherwise: by its stems, by how it begins and ends, and by what is left of it when
 * a letter or two are left out (two words with a typo between them share such a rest). So the vocabulary is never read
 * as a whole, and both databases need nothing but an index.
 */
public final class WordKeys {

    private static final char STEM = '=';
    private static final char BEGINNING = '<';
    private static final char ENDING = '>';
    private static final char REST = '~';

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST = 8;

    private WordKeys() {}

    /** All by which this word is to be found: some fifty. */
    public static Set<String> of(String word) {
        Set<String> keys = new LinkedHashSet<>();
        Stems.of(word).forEach(stem -> keys.add(STEM + stem));
        IntStream.rangeClosed(SHORTEST_BEGINNING, Math.min(word.length(), LONGEST))
                .forEach(length -> keys.add(BEGINNING + word.substring(0, length)));
        each(word)
                .forEach(form -> IntStream.rangeClosed(Likeness.SHORTEST_INSIDE, Math.min(form.length(), LONGEST))
                        .forEach(length -> keys.add(ENDING + form.substring(form.length() - length))));
        Typos.rests(word).forEach(rest -> keys.add(REST + rest));
        keys.removeIf(WordKeys::isCut);
        return keys;
    }

    /** Where the words stand that are forms of this one, or have a typo. */
    public static Set<String> likely(String word) {
        Set<String> keys = new LinkedHashSet<>();
        Stems.of(word).forEach(stem -> keys.add(STEM + stem));
        IntStream.range(Likeness.SHORTEST_INSIDE, word.length())
                .limit(LONGEST)
                .forEach(length -> keys.add(STEM + word.substring(0, length)));
        if (Typos.allowedIn(word) > 0) {
            Typos.rests(word).forEach(rest -> keys.add(REST + rest));
        }
        keys.removeIf(WordKeys::isCut);
        return keys;
    }

    /** Where the words stand that begin or end with this one, or with its stem. */
    public static Set<String> parts(String word) {
        Set<String> keys = new LinkedHashSet<>();
        if (word.length() >= SHORTEST_BEGINNING) {
            keys.add(BEGINNING + shortened(word));
        }
        Stems.of(word).stream()
                .filter(stem -> stem.length() >= Likeness.SHORTEST_STEM)
                .forEach(stem -> keys.add(BEGINNING + shortened(stem)));
        each(word).stream()
                .filter(form -> form.length() >= Likeness.SHORTEST_INSIDE)
                .forEach(form -> keys.add(ENDING + form.substring(Math.max(0, form.length() - LONGEST))));
        keys.removeIf(WordKeys::isCut);
        return keys;
    }

    private static Set<String> each(String word) {
        Set<String> forms = new LinkedHashSet<>(Stems.of(word));
        forms.add(word);
        return forms;
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    /** Half a character can't be stored. */
    private static boolean isCut(String key) {
        return Character.isHighSurrogate(key.charAt(key.length() - 1)) || Character.isLowSurrogate(key.charAt(1));
    }
}
