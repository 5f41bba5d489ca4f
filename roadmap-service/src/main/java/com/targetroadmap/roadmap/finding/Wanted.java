package com.targetroadmap.roadmap.finding;

import com.targetroadmap.defaults.text.Words;
import io.micronaut.core.annotation.Nullable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A filter as SQL with only what is wanted in it, so that each database picks the index that fits.
 *
 * @param narrowed columns that are compared; the first of them has the list's order in its index
 * @param isNothing a word that no item has is wanted
 */
record Wanted(List<String> narrowed, List<String> conditions, List<Object> values, boolean isNothing) {

    static Wanted of(Filter filter, Function<String, List<String>> wordsBeginning) {
        Wanted wanted = new Wanted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false)
                .with("phase_id", filter.phaseId())
                .with("owner_name", filter.owner())
                .with("theme_id", filter.themeId())
                .with("stage", filter.stage() == null ? null : filter.stage().name())
                .with("product_id", filter.productId());
        for (String start : startsOf(filter.words())) {
            wanted = wanted.with(wordsBeginning.apply(start));
        }
        return wanted;
    }

    String sql() {
        String first = narrowed.isEmpty() ? "" : narrowed.get(0) + ", ";
        List<String> all = new ArrayList<>(conditions);
        all.add("ordinal < ?");
        return "select id from item where " + String.join(" and ", all) + " order by " + first + "ordinal desc limit ?";
    }

    PreparedStatement bind(PreparedStatement statement, long before, int limit) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        all.add(before);
        all.add(limit);
        for (int i = 0; i < all.size(); i++) {
            statement.setObject(i + 1, all.get(i));
        }
        return statement;
    }

    private Wanted with(String column, @Nullable Object value) {
        if (value != null) {
            narrowed.add(column);
            conditions.add(column + " = ?");
            values.add(value);
        }
        return this;
    }

    private Wanted with(List<String> oneOf) {
        String marks = String.join(", ", Collections.nCopies(oneOf.size(), "?"));
        conditions.add("id in (select item_id from item_word where word in (" + marks + "))");
        values.addAll(oneOf);
        return new Wanted(narrowed, conditions, values, isNothing || oneOf.isEmpty());
    }

    private static Iterable<String> startsOf(@Nullable String words) {
        return words == null ? List.of() : Words.of(words).words();
    }
}
