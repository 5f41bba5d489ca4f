package com.targetroadmap.roadmap.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.roadmap.writing.Given;
import com.targetroadmap.roadmap.writing.Lines;
import com.targetroadmap.roadmap.writing.Origin;
import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a product manager writes about a theme. What came after the first release is left out of its JSON where it is not
 * given, so that the fingerprint of an earlier body stays what it was.
 */
@Serdeable
record ThemeBody(
        @Nullable @Given(message = "Please name the product.")
        UUID productId,

        @Nullable @Text(max = 120, required = true) String title,
        @Nullable @Text(max = 2000, required = true) String problem,
        @Nullable @Text(max = 60, count = 30) List<String> otherWords,
        @Nullable @Text(max = 300, count = 10) List<String> questions,
        @Nullable Boolean openToSales,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate nextReview) {

    static ThemeBody of(Theme theme) {
        return new ThemeBody(
                theme.productId(),
                theme.title(),
                theme.problem(),
                Lines.split(theme.otherWords()),
                Lines.split(theme.questions()),
                theme.openToSales(),
                theme.nextReview());
    }

    Theme make(UUID id, Instant at, Origin origin) {
        return write(id, at, origin.person(), origin.fingerprint(), 1);
    }

    Theme onto(Theme before) {
        return write(before.id(), before.madeAt(), before.madeBy(), before.fingerprint(), before.version() + 1);
    }

    private Theme write(UUID id, Instant at, @Nullable UUID by, @Nullable String fingerprint, long version) {
        return new Theme(
                id,
                productId,
                title.strip(),
                problem.strip(),
                Lines.join(otherWords),
                Lines.join(questions),
                Boolean.TRUE.equals(openToSales),
                nextReview,
                at,
                by,
                fingerprint,
                version);
    }
}
