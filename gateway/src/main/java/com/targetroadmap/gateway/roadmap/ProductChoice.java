package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
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
}
