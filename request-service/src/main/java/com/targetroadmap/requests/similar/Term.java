package com.targetroadmap.requests.similar;

import java.util.Collection;
import java.util.Map;

/**
 * A word of a question with what it may mean.
 *
 * @param words of texts, and how like the asked word each is, from 0 to 1
 * @param rarity how much it tells: the rarer, the more
 */
record Term(Map<String, Double> words, double rarity) {

    /** How well some words meet it, from 0 to 1. */
    double metBy(Collection<String> others) {
        double best = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            if (word.getValue() > best && others.contains(word.getKey())) {
                best = word.getValue();
            }
        }
        return best;
    }
}
