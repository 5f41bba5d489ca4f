package com.targetroadmap.roadmap.product;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

@Serdeable
record ProductView(UUID id, String name, long version) {

    @Serdeable
    record All(List<ProductView> products) {}

    static ProductView of(Product product) {
        return new ProductView(product.id(), product.name(), product.version());
    }
}
