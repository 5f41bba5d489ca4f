package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.text.Words;
import java.util.List;
import java.util.Set;

/**
 * An item as a question is held against it.
 *
 * @param names the words of its name
 * @param others those that it also goes by
 */
record NamedItem(KnownItem item, Set<String> names, Set<String> others) {

    /** Other words and the theme lead there, but the name counts most. */
    private static final double OTHER = 0.9;

    private static final double THEME = 0.8;

    /** For a name of which nothing is left over. */
    private static final double WHOLE_NAME = 0.5;

    static NamedItem of(KnownItem item) {
        return new NamedItem(
                item,
                Words.named(List.of(item.name())).words(),
                Words.named(List.of(item.otherWords())).words());
    }

    double metBy(Meaning word) {
        return Math.max(word.in(names), Math.max(OTHER * word.in(others), byThemeOf(word)));
    }

    double namedBy(List<Meaning> question) {
        double words =
                question.stream().mapToDouble(word -> word.in(names)).average().orElse(0);
        boolean whole = names.stream().allMatch(name -> question.stream().anyMatch(word -> word.in(Set.of(name)) > 0));
        return words + (whole ? WHOLE_NAME : 0);
    }

    private double byThemeOf(Meaning word) {
        return item.themeId() != null && word.themes().contains(item.themeId()) ? THEME : 0;
    }
}
