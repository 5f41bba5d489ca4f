package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.text.Words;
import com.targetroadmap.roadmap.known.Asked;
import com.targetroadmap.roadmap.writing.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An open theme as a question is held against it.
 *
 * @param names the words that it goes by
 * @param problem the words in which customers tell of it
 * @param questions the words of what is worth asking
 */
record ProblemArea(OpenTheme theme, Set<String> names, Set<String> problem, Set<String> questions) {

    /** A word of the problem says nearly as much as a name; one of a question says little. */
    private static final double OF_PROBLEM = 0.7;

    private static final double OF_QUESTION = 0.4;

    static ProblemArea of(OpenTheme theme) {
        List<String> names = new ArrayList<>(Lines.split(theme.otherWords()));
        names.add(theme.title());
        return new ProblemArea(
                theme,
                Words.named(names).words(),
                Asked.about(theme.problem()).words(),
                Asked.about(theme.questions()).words());
    }

    /** How well one word names it, from 0 to 1. */
    double namedBy(Meaning word) {
        return word.in(names);
    }

    /** How close one word of a question is, from 0 to 1. */
    double closenessOf(Meaning word) {
        return Math.max(word.in(names), Math.max(OF_PROBLEM * word.in(problem), OF_QUESTION * word.in(questions)));
    }
}
