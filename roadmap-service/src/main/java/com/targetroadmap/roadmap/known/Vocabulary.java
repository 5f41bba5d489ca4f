package com.targetroadmap.roadmap.known;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The words of the items known to sales, and nothing else: a word that only hidden items have is forgotten, so that
 * asking for it costs what asking for any unknown word costs.
 */
@Singleton
class Vocabulary {

    private final VocabularyRows rows;

    Vocabulary(VocabularyRows rows) {
        this.rows = rows;
    }

    Set<String> of(UUID item) {
        return new HashSet<>(rows.wordsOf(item));
    }

    void keep(Known item, Set<String> words, Set<String> before) {
        words.stream().filter(word -> !before.contains(word) && isNowhere(word)).forEach(this::learn);
        rows.removeWords(item.id());
        words.forEach(word -> rows.addWord(item.id(), word, item.strength(), item.since()));
        before.stream().filter(word -> !words.contains(word) && isNowhere(word)).forEach(this::forget);
    }

    void remove(UUID item) {
        Set<String> before = of(item);
        rows.removeWords(item);
        before.stream().filter(this::isNowhere).forEach(this::forget);
    }

    private boolean isNowhere(String word) {
        return rows.items(word) == 0;
    }

    private void learn(String word) {
        rows.learn(
                WordKeys.of(word).stream().map(key -> new KnownKey(key, word)).toList());
    }

    private void forget(String word) {
        rows.forget(WordKeys.of(word), word);
    }
}
