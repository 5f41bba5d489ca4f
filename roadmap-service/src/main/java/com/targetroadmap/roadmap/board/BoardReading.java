package com.targetroadmap.roadmap.board;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.item.Place;
import com.targetroadmap.roadmap.item.Stack;
import com.targetroadmap.roadmap.item.Stacks;
import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.phase.PhaseOrder;
import com.targetroadmap.roadmap.phase.PhaseView;
import com.targetroadmap.roadmap.product.Product;
import com.targetroadmap.roadmap.product.Products;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Singleton
class BoardReading {

    /** Of each stack, on the board itself. */
    private static final int FIRST = 20;

    private static final List<Stage> OF_A_PHASE = List.of(Stage.PLANNED, Stage.IN_DEVELOPMENT, Stage.RELEASED);

    private final Products products;
    private final PhaseOrder phases;
    private final Stacks stacks;

    BoardReading(Products products, PhaseOrder phases, Stacks stacks) {
        this.products = products;
        this.phases = phases;
        this.stacks = stacks;
    }

    /** @param productId the first product where none is named */
    @Transactional(readOnly = true)
    Board board(@Nullable UUID productId) {
        return productId == null
                ? products.first().map(this::of).orElseGet(Board::empty)
                : of(products.findById(productId).orElseThrow(() -> Problem.notFound("This product")));
    }

    /** @param productId the first product where none is named; of a phase its own */
    @Transactional(readOnly = true)
    Stacks.StackPage page(@Nullable UUID productId, Stage stage, @Nullable UUID phaseId, Place from, int limit) {
        UUID product = productId == null
                ? products.first().map(Product::id).orElseThrow(() -> Problem.notFound("This product"))
                : productId;
        return stacks.page(new Stack(product, stage, phaseId), from, limit);
    }

    private Board of(Product product) {
        List<Phase> inOrder = phases.of(product.id()).inOrder();
        Stacks.Tops tops = stacks.tops(stacksOf(product.id(), inOrder), FIRST);
        return new Board(
                Board.OfProduct.of(product), inOrder.stream().map(PhaseView::of).toList(), tops.items(), tops.sizes());
    }

    /** From ideas, over the phases in order, to what was dropped. */
    private static List<Stack> stacksOf(UUID product, List<Phase> phases) {
        List<Stack> stacks = new ArrayList<>();
        stacks.add(new Stack(product, Stage.FUTURE, null));
        stacks.add(new Stack(product, Stage.DISCOVERY, null));
        for (Phase phase : phases) {
            OF_A_PHASE.forEach(stage -> stacks.add(new Stack(product, stage, phase.id())));
        }
        stacks.add(new Stack(product, Stage.DROPPED, null));
        return stacks;
    }
}
