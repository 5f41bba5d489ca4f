package com.targetroadmap.requests.roadmap;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells items and themes of several products apart. With one product nobody names it. */
@Singleton
public class ProductNames {

    private final Products products;

    ProductNames(Products products) {
        this.products = products;
    }

    /**
     * By the product's id; empty with one product. Runs in the caller's transaction.
     *
     * @param ids may hold {@code null}, which has no name
     */
    public Map<UUID, String> of(Stream<UUID> ids) {
        Set<UUID> wanted = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            products.amongSeveral(wanted).forEach(product -> names.put(product.id(), product.name()));
        }
        return names;
    }
}
