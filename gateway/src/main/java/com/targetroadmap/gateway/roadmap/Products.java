package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All products, the oldest first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Products(List<Product> products) {
    Products {
        products = List.copyOf(products);
    }
}
