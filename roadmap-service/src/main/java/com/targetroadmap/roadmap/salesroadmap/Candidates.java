package com.targetroadmap.roadmap.salesroadmap;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The items that can be the answer to a question, found through indexes and few enough to be compared one by one. An
 * answer has more than half of the question's words; so it has one of the rarest, and where there are several words,
 * another one as well.
 */
@Singleton
class Candidates {

    private static final int OF_ONE_WORD = 50;
    private static final int AT_MOST = 500;

    /** A question about words that nothing has, or themes that don't exist; a list in SQL can't be empty. */
    private static final String NO_WORD = "";

    private static final UUID NO_THEME = new UUID(0, 0);

    private final SearchRows rows;

    Candidates(SearchRows rows) {
        this.rows = rows;
    }

    /** @param all the rarest first */
    Set<UUID> of(List<Meaning> all) {
        Set<UUID> found = new LinkedHashSet<>();
        for (Meaning rare : all.subList(0, all.size() - all.size() / 2)) {
            if (found.size() < AT_MOST) {
                (all.size() == 1 ? alone(rare) : together(rare, all)).forEach(found::add);
            }
        }
        return found;
    }

    private Stream<UUID> alone(Meaning only) {
        return Stream.concat(
                only.words().stream().flatMap(word -> rows.withWord(word, OF_ONE_WORD).stream()),
                only.themes().stream().flatMap(theme -> rows.inTheme(theme, OF_ONE_WORD).stream()));
    }

    private Stream<UUID> together(Meaning one, List<Meaning> all) {
        List<String> words = others(one, all, Meaning::words);
        List<UUID> themes = others(one, all, Meaning::themes);
        List<String> oneOfWords = words.isEmpty() ? List.of(NO_WORD) : words;
        List<UUID> oneOfThemes = themes.isEmpty() ? List.of(NO_THEME) : themes;
        return Stream.concat(
                one.words().stream().flatMap(word -> rows.withWordAnd(word, oneOfWords, oneOfThemes, AT_MOST).stream()),
                one.themes().stream()
                        .flatMap(theme -> (themes.contains(theme)
                                        ? rows.inTheme(theme, AT_MOST)
                                        : rows.inThemeAnd(theme, oneOfWords, AT_MOST))
                                .stream()));
    }

    private static <T> List<T> others(Meaning one, List<Meaning> all, Function<Meaning, List<T>> part) {
        return all.stream()
                .filter(meaning -> !meaning.equals(one))
                .flatMap(meaning -> part.apply(meaning).stream())
                .distinct()
                .toList();
    }
}
