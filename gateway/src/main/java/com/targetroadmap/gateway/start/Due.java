package com.targetroadmap.gateway.start;

import com.targetroadmap.gateway.roadmap.DueReviews;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.Review;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;

/** Reviews that are due, each with the product it is about where there are several. */
@Introspected
record Due(List<Line> lines, String next, int size) {

    static Due of(ProductChoice products, DueReviews found, @Nullable ReviewForm sent) {
        return new Due(
                found.reviews().stream()
                        .map(review -> new Line(
                                review,
                                products.nameOf(review.productId()),
                                sent == null ? "" : sent.typedAbout(review.id())))
                        .toList(),
                Objects.requireNonNullElse(found.next(), ""),
                found.size());
    }

    /**
     * @param product empty with one product
     * @param typed the date in the form that came back; empty in the others
     */
    @Introspected
    record Line(Review review, String product, String typed) {}
}
