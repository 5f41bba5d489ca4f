package com.targetroadmap.requests.similar;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** On PostgreSQL: its own text search, and trigrams for words that are typed otherwise. */
@Singleton
@Requires(property = "datasources.default.url", pattern = "jdbc:postgresql:.*")
class VectorIndex implements WordIndex {

    private static final int ALIKE = 8;

    /** More than counts go to, and not many more. */
    private static final int SAMPLE = 900;

    private final VectorRows rows;

    VectorIndex(VectorRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(UUID subject, Set<String> words) {
        rows.insert(subject, String.join(" ", words));
        rows.learn(String.join(" ", words));
    }

    @Override
    public void remove(UUID subject, Set<String> words) {
        rows.delete(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> frequencies(Collection<String> words, Deadline deadline) {
        rows.limit(String.valueOf(deadline.millis()));
        rows.sample(String.valueOf(SAMPLE));
        return rows.frequencies(String.join(" ", words), MOST).stream()
                .collect(Collectors.toMap(VectorRows.Frequency::word, VectorRows.Frequency::texts));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<String>> alike(Collection<String> words, Deadline deadline) {
        rows.limit(String.valueOf(deadline.millis()));
        return rows.alike(String.join(" ", words), ALIKE).stream()
                .collect(Collectors.groupingBy(
                        VectorRows.Alike::asked, Collectors.mapping(VectorRows.Alike::word, Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> withAny(List<String> words, int limit, Deadline deadline) {
        rows.limit(String.valueOf(deadline.millis()));
        return rows.found(words.stream().map(VectorIndex::quoted).collect(Collectors.joining(" | ")), limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> withMany(List<String> words, int limit, Deadline deadline) {
        Set<UUID> found = new LinkedHashSet<>();
        for (int size = words.size(); size > 0 && size > words.size() - 3 && found.size() < limit; size--) {
            rows.limit(String.valueOf(deadline.millis()));
            found.addAll(rows.found(
                    choices(words, size).stream()
                            .map(choice -> choice.stream()
                                    .map(VectorIndex::quoted)
                                    .collect(Collectors.joining(" & ", "(", ")")))
                            .collect(Collectors.joining(" | ")),
                    limit - found.size()));
        }
        return List.copyOf(found);
    }

    /** All ways to take so many of the words. */
    private static List<List<String>> choices(List<String> words, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int first = 0; first <= words.size() - size; first++) {
            for (List<String> others : choices(words.subList(first + 1, words.size()), size - 1)) {
                List<String> choice = new ArrayList<>(List.of(words.get(first)));
                choice.addAll(others);
                all.add(choice);
            }
        }
        return all;
    }

    /** Letters and digits need no quotes, but nothing that is typed is to become an operator. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "''").replace("\\", "\\\\") + "'";
    }
}
