package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the stacks of the board. Runs in the caller's transaction. */
@Singleton
public class Stacks {

    /** Nobody counts further: it reads "1,000+". */
    private static final int ENOUGH = 1_001;

    private final StackLists lists;
    private final ItemCards cards;

    Stacks(StackLists lists, ItemCards cards) {
        this.lists = lists;
        this.cards = cards;
    }

    /** The first items of each stack, and the size of each that has any. */
    public Tops tops(List<Stack> stacks, int limit) {
        List<Item> items = new ArrayList<>();
        List<Size> sizes = new ArrayList<>();
        for (Stack stack : stacks) {
            List<Item> found = read(stack, Place.BEGINNING, limit + 1);
            items.addAll(found.subList(0, Math.min(limit, found.size())));
            if (!found.isEmpty()) {
                sizes.add(new Size(stack.stage(), stack.phaseId(), found.size() > limit ? count(stack) : found.size()));
            }
        }
        return new Tops(cards.of(items), sizes);
    }

    public StackPage page(Stack stack, Place from, int limit) {
        List<Item> found = read(stack, from, limit + 1);
        List<Item> page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Place.after(page.get(limit - 1)).toString() : null;
        return new StackPage(cards.of(page), next, count(stack));
    }

    private List<Item> read(Stack stack, Place from, int limit) {
        List<Item> found = from.isBeginning() ? new ArrayList<>() : new ArrayList<>(same(stack, from, limit));
        if (found.size() < limit) {
            found.addAll(higher(stack, from, limit - found.size()));
        }
        return found;
    }

    private List<Item> same(Stack stack, Place from, int limit) {
        return stack.phaseId() == null
                ? lists.sameOfProduct(stack.productId(), stack.stage(), from.rank(), from.since(), from.id(), limit)
                : lists.sameOfPhase(stack.phaseId(), stack.stage(), from.rank(), from.since(), from.id(), limit);
    }

    private List<Item> higher(Stack stack, Place from, int limit) {
        return stack.phaseId() == null
                ? lists.higherOfProduct(stack.productId(), stack.stage(), from.rank(), limit)
                : lists.higherOfPhase(stack.phaseId(), stack.stage(), from.rank(), limit);
    }

    private int count(Stack stack) {
        return stack.phaseId() == null
                ? lists.countOfProduct(stack.productId(), stack.stage(), ENOUGH)
                : lists.countOfPhase(stack.phaseId(), stack.stage(), ENOUGH);
    }

    /** The first items of all stacks, one stack after the other. */
    public record Tops(List<ItemCard> items, List<Size> sizes) {}

    /** How many items a stack has; stops at 1,001, which reads "1,000+". */
    @Serdeable
    public record Size(Stage stage, @Nullable UUID phaseId, int items) {}

    /**
     * A page of a stack.
     *
     * @param next asks for the page after this one; {@code null}: there is none
     * @param size of the whole stack; stops at 1,001, which reads "1,000+"
     */
    @Serdeable
    public record StackPage(List<ItemCard> items, @Nullable String next, int size) {}
}
