package com.targetroadmap.roadmap.board;

import com.targetroadmap.roadmap.item.ItemCard;
import com.targetroadmap.roadmap.item.Stacks;
import com.targetroadmap.roadmap.phase.PhaseView;
import com.targetroadmap.roadmap.product.Product;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * The board of a product.
 *
 * @param items the first of each stack, what came last first; the others stand in pages of their own
 * @param sizes of the stacks that have any items
 */
@Serdeable
record Board(@Nullable OfProduct product, List<PhaseView> phases, List<ItemCard> items, List<Stacks.Size> sizes) {

    @Serdeable
    record OfProduct(UUID id, String name) {

        static OfProduct of(Product product) {
            return new OfProduct(product.id(), product.name());
        }
    }

    /** Before there is a product. */
    static Board empty() {
        return new Board(null, List.of(), List.of(), List.of());
    }
}
