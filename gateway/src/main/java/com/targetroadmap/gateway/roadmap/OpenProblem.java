package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A theme that product holds open: a problem worth talking about, never its items.
 *
 * @param productName where there are several products
 * @param nextLook when product looks at it again; for the salesperson alone
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpenProblem(
        UUID id,
        String title,
        String problem,
        List<String> questions,
        @Nullable LocalDate nextLook,
        @Nullable String productName) {

    public OpenProblem {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
