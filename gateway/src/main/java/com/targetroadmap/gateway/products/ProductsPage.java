package com.targetroadmap.gateway.products;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Product;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * The products with their names to change, and the form for one more.
 *
 * @param form the one that was sent; blank before
 */
@Introspected
record ProductsPage(
        Frame frame,
        Section<ProductChoice> products,
        ProductForm form,
        @Nullable Trouble trouble) {

    /** One form for each product, the one that was sent with what was typed. */
    public Section<List<Line>> lines() {
        return products.map(choice -> choice.all().stream().map(this::line).toList());
    }

    private Line line(Product product) {
        boolean sent = product.id().equals(form.product());
        return new Line(
                product,
                sent ? form.typed() : product.name(),
                sent ? form.version() : product.version(),
                sent ? trouble : null);
    }

    /** Whether the form for one more was sent. */
    public boolean isNewSent() {
        return form.product() == null && trouble != null;
    }

    public String newName() {
        return isNewSent() ? form.typed() : "";
    }

    public String newError() {
        return isNewSent() ? trouble.fields().getOrDefault("name", "") : "";
    }

    /** A product in its form. */
    @Introspected
    record Line(
            Product product,
            String name,
            long version,
            @Nullable Trouble trouble) {}
}
