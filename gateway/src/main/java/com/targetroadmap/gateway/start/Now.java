package com.targetroadmap.gateway.start;

import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.Product;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** The phase that each product is in. */
@Introspected
record Now(List<Line> lines) {

    static Now of(ProductChoice products, List<BoardPhase> phases) {
        return new Now(products.all().stream()
                .map(product -> new Line(products.nameOf(product.id()), product, current(product, phases)))
                .toList());
    }

    private static @Nullable BoardPhase current(Product product, List<BoardPhase> phases) {
        return phases.stream()
                .filter(phase -> phase.isCurrent() && product.id().equals(phase.productId()))
                .findFirst()
                .orElse(null);
    }

    /**
     * @param name of the product; empty with one product
     * @param phase {@code null} where none is current
     */
    @Introspected
    record Line(String name, Product product, @Nullable BoardPhase phase) {}
}
