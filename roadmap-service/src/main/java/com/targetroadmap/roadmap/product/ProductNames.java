package com.targetroadmap.roadmap.product;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What products are called where things of several stand side by side. */
@Singleton
public class ProductNames {

    private final Products products;

    ProductNames(Products products) {
        this.products = products;
    }

    /** By their ids; empty with one product, whose name tells nobody anything. */
    public Map<UUID, String> whereSeveral() {
        List<Product> all = products.inOrder();
        return all.size() < 2 ? Map.of() : all.stream().collect(Collectors.toMap(Product::id, Product::name));
    }
}
