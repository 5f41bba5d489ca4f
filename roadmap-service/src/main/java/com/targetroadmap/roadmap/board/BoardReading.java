package com.targetroadmap.roadmap.board;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.item.ItemCards;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhaseView;
import com.targetroadmap.roadmap.product.Product;
import com.targetroadmap.roadmap.product.Products;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class BoardReading {

    private final Products products;
    private final PhaseOrder phases;
    private final ItemCards cards;

    BoardReading(Products products, PhaseOrder phases, ItemCards cards) {
        this.products = products;
        this.phases = phases;
        this.cards = cards;
    }

    /** @param productId the first product where none is named */
    @Transactional(readOnly = true)
    Board board(@Nullable UUID productId) {
        return productId == null
                ? products.first().map(this::of).orElseGet(Board::empty)
                : of(products.findById(productId).orElseThrow(() -> Problem.notFound("This product")));
    }

    private Board of(Product product) {
        return new Board(
                Board.OfProduct.of(product),
                phases.of(product.id()).inOrder().stream().map(PhaseView::of).toList(),
                cards.ofProduct(product.id()));
    }
}
