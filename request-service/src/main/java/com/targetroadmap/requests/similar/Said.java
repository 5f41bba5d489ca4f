package com.targetroadmap.requests.similar;

import com.targetroadmap.defaults.text.Stems;
import com.targetroadmap.defaults.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text says: the stems of its words, without those that say nothing.
 *
 * @param title those of its title
 * @param rest those that only the rest has
 */
public record Said(Set<String> title, Set<String> rest) {

    /** What an ask is made with, not about; in English and German. */
    private static final Set<String> WITH = Set.of(
            "customer",
            "customers",
            "wish",
            "wishes",
            "ask",
            "asks",
            "able",
            "allow",
            "kunde",
            "kunden",
            "wunsch",
            "because",
            "about",
            "also",
            "but",
            "every",
            "everybody",
            "not",
            "no",
            "nobody",
            "only",
            "other",
            "than",
            "their",
            "theirs",
            "those",
            "more",
            "most",
            "many",
            "much",
            "who",
            "whom",
            "where",
            "while",
            "without",
            "was",
            "were",
            "been",
            "being",
            "had",
            "he",
            "her",
            "his",
            "she",
            "him",
            "himself",
            "themselves",
            "own",
            "such",
            "same",
            "each",
            "must",
            "may",
            "might",
            "let",
            "lets",
            "just",
            "out",
            "off",
            "over",
            "under",
            "again",
            "after",
            "before",
            "until",
            "does",
            "did",
            "done",
            "go",
            "goes",
            "instead",
            "rather",
            "too",
            "very",
            "see",
            "use",
            "used",
            "using",
            "make",
            "makes",
            "add",
            "anybody",
            "anything",
            "nothing",
            "user",
            "users",
            "support",
            "feature",
            "system");

    /** Nobody writes longer words to be found by. */
    private static final int LONGEST = 60;

    /** Of a long text the words after these aren't looked at. */
    private static final int MOST = 60;

    /** @param leftOut whose words don't count, because they say who asks and not what */
    public static Said of(String title, String rest, String leftOut) {
        Set<String> without = stems(Words.of(leftOut).words().stream());
        Set<String> first = telling(title);
        Set<String> others = telling(rest);
        first.removeAll(without);
        others.removeAll(without);
        others.removeAll(first);
        return new Said(first, others);
    }

    static Set<String> telling(String text) {
        return stems(Words.named(List.of(text)).telling(WITH).words().stream());
    }

    public Set<String> all() {
        return Stream.concat(title.stream(), rest.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> stems(Stream<String> words) {
        return words.map(Stems::one)
                .filter(stem -> stem.length() > 1 && stem.length() <= LONGEST)
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
