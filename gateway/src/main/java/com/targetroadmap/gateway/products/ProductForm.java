package com.targetroadmap.gateway.products;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * The name of a product as a product manager typed it.
 *
 * @param id of a new one
 * @param version of the product that the product manager has seen
 * @param product the one that is renamed; {@code null} for a new one
 */
@Serdeable
record ProductForm(
        @Nullable UUID id,
        long version,
        @Nullable String name,
        @Nullable UUID product) {

    ProductForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static ProductForm blank() {
        return new ProductForm(Ids.fresh(), 0, null, null);
    }

    ProductForm after(Trouble trouble) {
        return new ProductForm(trouble.idAfter(id), 0, name, null);
    }

    ProductForm of(UUID renamed, Trouble trouble) {
        return new ProductForm(id, trouble.versionAfter(version), name, renamed);
    }

    String typed() {
        return Objects.requireNonNullElse(name, "").strip();
    }
}
