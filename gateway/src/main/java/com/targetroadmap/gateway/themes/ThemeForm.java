package com.targetroadmap.gateway.themes;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Theme;
import com.targetroadmap.gateway.roadmap.ThemeText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A theme as a product manager typed it.
 *
 * @param id of a new one
 * @param version of the theme that the product manager has seen
 * @param otherWords one a line
 * @param questions one a line
 * @param nextReview a date; empty while it isn't parked
 */
@Serdeable
record ThemeForm(
        @Nullable UUID id,
        long version,
        @Nullable String productId,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String otherWords,
        @Nullable String questions,
        @Nullable String openToSales,
        @Nullable String nextReview) {

    ThemeForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static ThemeForm blank(String product) {
        return new ThemeForm(Ids.fresh(), 0, product, null, null, null, null, null, null);
    }

    /** What was typed, or the theme as it is. */
    static ThemeForm orAbout(@Nullable ThemeForm typed, Section<Theme> known) {
        if (typed != null || !known.isLoaded()) {
            return typed == null ? blank("") : typed;
        }
        Theme theme = known.value();
        return new ThemeForm(
                theme.id(),
                theme.version(),
                null,
                theme.title(),
                theme.problem(),
                String.join("\n", theme.otherWords()),
                String.join("\n", theme.questions()),
                String.valueOf(theme.openToSales()),
                theme.nextReview() == null ? "" : theme.nextReview().toString());
    }

    public boolean isOpen() {
        return "true".equals(openToSales);
    }

    /** Sent again, it is about what somebody else has written meanwhile. */
    ThemeForm after(Trouble trouble) {
        return new ThemeForm(
                trouble.idAfter(id),
                trouble.versionAfter(version),
                productId,
                title,
                problem,
                otherWords,
                questions,
                openToSales,
                nextReview);
    }

    ThemeText text(@Nullable UUID product) {
        String date = filled(nextReview);
        return written(product, date.isEmpty() ? null : date);
    }

    ThemeText changes() {
        return written(null, filled(nextReview));
    }

    private ThemeText written(@Nullable UUID product, @Nullable String date) {
        return new ThemeText(
                product, filled(title), filled(problem), lines(otherWords), lines(questions), isOpen(), date);
    }

    private static List<String> lines(@Nullable String text) {
        return filled(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String filled(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
