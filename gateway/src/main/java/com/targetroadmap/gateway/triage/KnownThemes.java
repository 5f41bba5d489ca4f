package com.targetroadmap.gateway.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Themes to choose from. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownThemes(List<KnownTheme> themes) {

    KnownThemes {
        themes = List.copyOf(themes);
    }
}
