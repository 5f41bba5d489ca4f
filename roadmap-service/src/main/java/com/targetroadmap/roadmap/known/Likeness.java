package com.targetroadmap.roadmap.known;

import com.targetroadmap.defaults.text.Stems;
import com.targetroadmap.defaults.text.Typos;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How like one asked word other words are, from 0 (another word) to 1 (the same). */
public final class Likeness {

    /** The same word in another form, or better. */
    public static final double FORM = 0.95;

    static final double BEGINS = 0.85;
    static final double STEM_BEGINS = 0.8;
    static final double ONE_TYPO = 0.75;
    static final double ENDS = 0.7;
    static final double TWO_TYPOS = 0.6;

    /** Letters that another word must begin with to be meant. */
    private static final int SHORTEST_BEGINNING = 3;

    static final int SHORTEST_STEM = 4;

    /** Letters of a stem that the asked word may begin with, and of one that another word ends with. */
    static final int SHORTEST_INSIDE = 5;

    private final String asked;
    private final Set<String> stems;
    private final Map<String, Double> compared = new HashMap<>();

    public Likeness(String asked) {
        this.asked = asked;
        this.stems = Stems.of(asked);
    }

    public String asked() {
        return asked;
    }

    public double to(String word) {
        return compared.computeIfAbsent(word, this::compare);
    }

    private double compare(String word) {
        if (word.equals(asked)) {
            return 1;
        }
        Set<String> others = Stems.of(word);
        if (stems.stream().anyMatch(others::contains)) {
            return FORM;
        }
        if (asked.length() >= SHORTEST_BEGINNING && word.startsWith(asked)) {
            return BEGINS;
        }
        double begins = Math.max(begin(stems, word, SHORTEST_STEM), begin(others, asked, SHORTEST_INSIDE));
        return Math.max(Math.max(begins, typed(word)), ends(word, others));
    }

    private static double begin(Set<String> stems, String word, int shortest) {
        return stems.stream().anyMatch(stem -> stem.length() >= shortest && word.startsWith(stem)) ? STEM_BEGINS : 0;
    }

    /** What German puts together: an interface for a till is a Kassenschnittstelle. */
    private double ends(String word, Set<String> others) {
        boolean ends = (asked.length() >= SHORTEST_INSIDE && word.endsWith(asked))
                || stems.stream()
                        .filter(stem -> stem.length() >= SHORTEST_INSIDE)
                        .anyMatch(stem -> others.stream().anyMatch(other -> other.endsWith(stem)));
        return ends ? ENDS : 0;
    }

    private double typed(String word) {
        int allowed = Math.min(Typos.allowedIn(asked), Typos.allowedIn(word));
        if (Math.abs(asked.length() - word.length()) > allowed) {
            return 0;
        }
        int typos = Typos.between(asked, word);
        return typos > allowed ? 0 : typos == 1 ? ONE_TYPO : TWO_TYPOS;
    }
}
