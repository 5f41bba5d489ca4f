package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All themes. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Themes(List<Theme> themes) {

    Themes {
        themes = List.copyOf(themes);
    }
}
