package com.targetroadmap.roadmap.product;

import com.targetroadmap.defaults.feed.Fact;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

@Serdeable
record ProductFact(UUID id, String name) {

    static Fact of(Product product) {
        return new Fact("roadmap.product.v1", "product/" + product.id(), new ProductFact(product.id(), product.name()));
    }
}
