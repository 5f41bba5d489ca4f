package com.targetroadmap.gateway.roadmap;

import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The product that a page is about, among all there are. With one product there is nothing to choose, and no page names
 * it.
 *
 * @param all the oldest first
 * @param chosen {@code null} where there is none yet
 */
@Introspected
public record ProductChoice(List<Product> all, @Nullable Product chosen) {

    /** Where nobody knows them; nothing is told apart then. */
    private static final ProductChoice NONE = new ProductChoice(List.of(), null);

    public ProductChoice {
        all = List.copyOf(all);
    }

    /** The first where none is named, or one that isn't there. */
    public static ProductChoice of(List<Product> all, @Nullable UUID named) {
        return new ProductChoice(
                all,
                all.stream()
                        .filter(product -> product.id().equals(named))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.get(0)));
    }

    /** None where they could not be loaded: then names stand without them. */
    public static ProductChoice of(Section<ProductChoice> products) {
        return products.isLoaded() ? products.value() : NONE;
    }

    public boolean isSeveral() {
        return all.size() > 1;
    }

    public @Nullable UUID id() {
        return chosen == null ? null : chosen.id();
    }

    /** Whether something of this product is shown. */
    public boolean has(@Nullable UUID productId) {
        return productId != null && productId.equals(id());
    }

    /** What tells products apart; empty where there is nothing to tell apart. */
    public String nameOf(@Nullable UUID productId) {
        return isSeveral()
                ? all.stream()
                        .filter(product -> product.id().equals(productId))
                        .map(Product::name)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** With the name of its product in front, where there are several. */
    public String named(@Nullable UUID productId, String text) {
        String name = nameOf(productId);
        return name.isEmpty() ? text : name + " · " + text;
    }

    /** Themes to choose from, those of the same product together. */
    public List<Choice> themes(List<Theme> themes) {
        return themes.stream()
                .sorted(Comparator.comparingInt(theme -> placeOf(theme.productId())))
                .map(theme -> new Choice(theme.id(), named(theme.productId(), theme.title())))
                .toList();
    }

    /** Phases to choose from, those of the same product together. */
    public List<Choice> phases(List<BoardPhase> phases) {
        return phases.stream()
                .sorted(Comparator.comparingInt(phase -> placeOf(phase.productId())))
                .map(phase -> new Choice(phase.id(), named(phase.productId(), phase.number() + ": " + phase.name())))
                .toList();
    }

    private int placeOf(@Nullable UUID productId) {
        return all.stream().map(Product::id).toList().indexOf(productId);
    }
}
