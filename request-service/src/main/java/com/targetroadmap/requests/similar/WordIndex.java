package com.targetroadmap.requests.similar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The words of texts, so that those that have a word are found. One for each kind of database; a step that takes too long
 * ends with {@link OutOfTime}.
 */
interface WordIndex {

    /** Counts stop here: a word that more texts have tells little, however many they are. */
    int MOST = 501;

    void add(UUID subject, Set<String> words);

    void remove(UUID subject, Set<String> words);

    /** How many texts have each word, counted to {@link #MOST}; words that none has may be left out. */
    Map<String, Long> frequencies(Collection<String> words, Deadline deadline);

    /** Words of texts that may be meant by each of these, which no text has. */
    Map<String, List<String>> alike(Collection<String> words, Deadline deadline);

    /** Texts that have any of these words. */
    List<UUID> withAny(List<String> words, int limit, Deadline deadline);

    /** Texts that have several of these words, which very many have; those with most of them first. */
    List<UUID> withMany(List<String> words, int limit, Deadline deadline);
}
