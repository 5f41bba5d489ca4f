package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Some people, by name. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeoplePage(List<Person> people, @Nullable String next) {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
