package com.targetroadmap.requests.similar;

import java.util.Comparator;
import java.util.List;

/** What somebody types, word by word, the most telling first. */
final class Question {

    /** A word of the title says more about a text than one of the rest. */
    private static final double TITLE = 1.25;

    /** How much longer texts are held against them, as in BM25. */
    private static final double LENGTH = 0.4;

    private static final double USUAL = 14;
    private static final double SATURATION = 1.2;

    private final List<Term> terms;
    private final double all;
    private final double meant;

    Question(List<Term> terms) {
        this.terms = terms.stream()
                .sorted(Comparator.comparingDouble(Term::rarity).reversed())
                .toList();
        all = sum(terms);
        meant = sum(terms.stream().filter(Term::isKnown).toList());
    }

    List<Term> terms() {
        return terms;
    }

    Hit heldAgainst(KnownText text) {
        double length = 1 - LENGTH + LENGTH * (text.title().size() + text.rest().size()) / USUAL;
        double score = 0;
        double met = 0;
        int words = 0;
        for (Term term : terms) {
            double how = Math.max(TITLE * term.metBy(text.title()), term.metBy(text.rest()));
            if (how > 0) {
                score += term.rarity() * how * (SATURATION + 1) / (how + SATURATION * length);
                met += term.rarity();
                words++;
            }
        }
        return new Hit(text.subjectId(), text.kind(), score, met / all, met / meant, words);
    }

    private static double sum(List<Term> terms) {
        return terms.stream().mapToDouble(Term::rarity).sum();
    }
}
