package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A problem area.
 *
 * @param nextReview when product looks at it again; parked as long as there is such a date
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Theme(
        UUID id,
        UUID productId,
        String title,
        @Nullable String problem,
        List<String> otherWords,
        List<String> questions,
        boolean openToSales,
        @Nullable LocalDate nextReview,
        long version) {
    public Theme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        otherWords = otherWords == null ? List.of() : List.copyOf(otherWords);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
