package com.targetroadmap.roadmap.theme;

import com.targetroadmap.defaults.feed.Fact;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

@Serdeable
record ThemeFact(
        UUID id,
        UUID productId,
        String title,
        boolean openToSales,
        @Nullable LocalDate nextReview) {

    static Fact of(Theme theme) {
        return new Fact(
                "roadmap.theme.v1",
                "theme/" + theme.id(),
                new ThemeFact(theme.id(), theme.productId(), theme.title(), theme.openToSales(), theme.nextReview()));
    }
}
