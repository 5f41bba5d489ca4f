package com.targetroadmap.roadmap.salesroadmap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Something found, and how well.
 *
 * @param share of the question's words that were met, from 0 to 1
 * @param score the higher, the better
 */
record Match<T>(T found, double share, double score) {

    private static final int MOST = 10;

    /**
     * The best first, of equally good ones in the order in which they came; more than half of the words must be met.
     *
     * @param met how well one word is met, from 0 to 1
     * @param extra what speaks for it besides
     */
    static <T> List<T> best(
            List<Meaning> question, Collection<T> all, ToDoubleBiFunction<T, Meaning> met, ToDoubleFunction<T> extra) {
        return all.stream()
                .map(one -> of(one, question, met, extra))
                .filter(match -> match.share > 0.5)
                .sorted(Comparator.<Match<T>>comparingDouble(Match::score).reversed())
                .limit(MOST)
                .map(Match::found)
                .toList();
    }

    private static <T> Match<T> of(
            T one, List<Meaning> question, ToDoubleBiFunction<T, Meaning> met, ToDoubleFunction<T> extra) {
        double[] each = question.stream()
                .mapToDouble(word -> met.applyAsDouble(one, word))
                .filter(how -> how > 0)
                .toArray();
        double words = question.size();
        double sum = 0;
        for (double how : each) {
            sum += how;
        }
        return new Match<>(one, each.length / words, sum / words + extra.applyAsDouble(one));
    }
}
