package com.targetroadmap.roadmap.theme;

import com.targetroadmap.roadmap.writing.Lines;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Serdeable
record ThemeView(
        UUID id,
        UUID productId,
        String title,
        String problem,
        List<String> otherWords,
        List<String> questions,
        boolean openToSales,
        @Nullable LocalDate nextReview,
        long version) {

    @Serdeable
    record All(List<ThemeView> themes) {}

    static ThemeView of(Theme theme) {
        return new ThemeView(
                theme.id(),
                theme.productId(),
                theme.title(),
                theme.problem(),
                Lines.split(theme.otherWords()),
                Lines.split(theme.questions()),
                theme.openToSales(),
                theme.nextReview(),
                theme.version());
    }
}
