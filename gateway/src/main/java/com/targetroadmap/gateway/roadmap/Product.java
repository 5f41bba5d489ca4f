package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/** What the roadmap is of. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Product(UUID id, String name, long version) {
    public Product {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
