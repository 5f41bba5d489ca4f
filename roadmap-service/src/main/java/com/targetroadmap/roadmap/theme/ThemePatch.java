package com.targetroadmap.roadmap.theme;

import com.targetroadmap.roadmap.writing.Dates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What changes; absent is unchanged, empty is cleared: a theme without a next review is not parked any more. */
@Serdeable
record ThemePatch(
        @Nullable String title,
        @Nullable String problem,
        @Nullable List<String> otherWords,
        @Nullable List<String> questions,
        @Nullable Boolean openToSales,
        @Nullable String nextReview) {

    ThemeBody onto(ThemeBody before) {
        return new ThemeBody(
                before.productId(),
                title == null ? before.title() : title,
                problem == null ? before.problem() : problem,
                otherWords == null ? before.otherWords() : otherWords,
                questions == null ? before.questions() : questions,
                openToSales == null ? before.openToSales() : openToSales,
                Dates.or("nextReview", nextReview, before.nextReview()));
    }
}
