package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A theme that product holds open: a problem worth talking about, never its items. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpenProblem(UUID id, String title, String problem, List<String> questions) {

    public OpenProblem {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
