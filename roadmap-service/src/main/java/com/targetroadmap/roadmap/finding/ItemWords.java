package com.targetroadmap.roadmap.finding;

import com.targetroadmap.defaults.text.Words;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the words that items are found by. To be told, in the running transaction, of each item that was written. */
@Singleton
public class ItemWords {

    private final WordRows rows;

    ItemWords(WordRows rows) {
        this.rows = rows;
    }

    /** Which words there are is never forgotten: a word that no item has any more finds nothing. */
    public void refresh(UUID item, List<String> texts) {
        Set<String> after = Words.of(texts).words();
        if (!after.equals(new HashSet<>(rows.of(item)))) {
            rows.removeOf(item);
            after.forEach(word -> {
                rows.add(item, word);
                Beginnings.of(word).forEach(beginning -> rows.learn(beginning, word));
            });
        }
    }

    /** Of an item that is removed. */
    public void forget(UUID item) {
        rows.removeOf(item);
    }

    /** The keys of a word in the vocabulary. */
    public static List<String> beginningsOf(String word) {
        return Beginnings.of(word);
    }
}
