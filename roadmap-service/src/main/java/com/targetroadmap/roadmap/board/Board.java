package com.targetroadmap.roadmap.board;

import com.targetroadmap.roadmap.item.ItemCard;
import com.targetroadmap.roadmap.phase.PhaseView;
import com.targetroadmap.roadmap.product.Product;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

@Serdeable
record Board(@Nullable OfProduct product, List<PhaseView> phases, List<ItemCard> items) {

    @Serdeable
    record OfProduct(UUID id, String name) {

        static OfProduct of(Product product) {
            return new OfProduct(product.id(), product.name());
        }
    }

    /** Before there is a product. */
    static Board empty() {
        return new Board(null, List.of(), List.of());
    }
}
