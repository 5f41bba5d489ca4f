package com.targetroadmap.requests.similar;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A word of a question with what it may mean, and how well that meets it, from 0 to 1.
 *
 * @param words the word itself, or those it may have been typed for
 * @param same what else it is called: words that a text has to have together
 * @param rarity how much it tells: the rarer, the more
 */
record Term(Map<String, Double> words, Map<Set<String>, Double> same, double rarity) {

    /** How well some words meet it, from 0 to 1. */
    double metBy(Collection<String> others) {
        double best = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            if (word.getValue() > best && others.contains(word.getKey())) {
                best = word.getValue();
            }
        }
        for (Map.Entry<Set<String>, Double> meaning : same.entrySet()) {
            if (meaning.getValue() > best && others.containsAll(meaning.getKey())) {
                best = meaning.getValue();
            }
        }
        return best;
    }

    boolean isKnown() {
        return !words.isEmpty() || !same.isEmpty();
    }
}
