package com.targetroadmap.requests.similar;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On H2: a row for each word of a text. A word with a typo has its beginning or its end right, so the vocabulary is read
 * from there; texts that have several frequent words are the newest of those with one.
 */
@Singleton
@Requires(property = "datasources.default.url", pattern = "jdbc:h2:.*")
class TableIndex implements WordIndex {

    private static final int RIGHT = 3;
    private static final int VOCABULARY = 300;

    /** No letter comes after it. */
    private static final char LAST = '\uffff';

    private final WordRows rows;
    private final VocabularyRows vocabulary;

    TableIndex(WordRows rows, VocabularyRows vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    @Override
    public void add(UUID subject, Set<String> words) {
        rows.insert(words.stream().map(word -> new WordRows.Row(subject, word)).toList());
        Set<String> news = new LinkedHashSet<>(words);
        vocabulary.known(words).forEach(news::remove);
        if (!news.isEmpty()) {
            vocabulary.learn(news.stream()
                    .map(word -> new VocabularyRows.Entry(word, backwards(word)))
                    .toList());
        }
    }

    @Override
    public void remove(UUID subject, Set<String> words) {
        rows.delete(subject, words);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> frequencies(Collection<String> words, Deadline deadline) {
        Map<String, Long> all = new HashMap<>();
        for (String word : words) {
            deadline.check();
            all.put(word, rows.texts(word, MOST));
        }
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<String>> alike(Collection<String> words, Deadline deadline) {
        Map<String, List<String>> all = new HashMap<>();
        for (String word : words) {
            deadline.check();
            if (word.length() >= RIGHT) {
                all.put(word, like(word));
            }
        }
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> withAny(List<String> words, int limit, Deadline deadline) {
        Set<UUID> found = new LinkedHashSet<>();
        for (String word : words) {
            deadline.check();
            found.addAll(rows.with(word, limit));
        }
        return found.stream().limit(limit).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> withMany(List<String> words, int limit, Deadline deadline) {
        return words.isEmpty() ? List.of() : withAny(words, limit / words.size(), deadline);
    }

    private List<String> like(String word) {
        String begins = word.substring(0, RIGHT);
        String ends = backwards(word).substring(0, RIGHT);
        return Stream.concat(
                        vocabulary.beginning(begins, begins + LAST, VOCABULARY).stream(),
                        vocabulary.ending(ends, ends + LAST, VOCABULARY).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
