package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Likeness;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What one word of a question can mean.
 *
 * @param least how like it a word must be to be meant: where the word itself is known, none with a typo is
 * @param words of items that are like it, the most alike first
 * @param themes open ones that go by a word like it
 * @param frequency how many items it can mean, counted to a limit
 */
record Meaning(Likeness likeness, double least, List<String> words, List<UUID> themes, long frequency) {

    /** How like it the likest of these words is, from 0 to 1. */
    double in(Collection<String> others) {
        double best = others.stream().mapToDouble(likeness::to).max().orElse(0);
        return best < least ? 0 : best;
    }
}
