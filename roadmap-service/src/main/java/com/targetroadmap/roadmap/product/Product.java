package com.targetroadmap.roadmap.product;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** What is sold, with a roadmap of its own. */
@MappedEntity
public record Product(
        @Id UUID id,
        String name,
        Instant madeAt,
        @Nullable UUID madeBy,
        @Nullable String fingerprint,
        long version) {

    Product renamed(String newName) {
        return new Product(id, newName, madeAt, madeBy, fingerprint, version + 1);
    }
}
