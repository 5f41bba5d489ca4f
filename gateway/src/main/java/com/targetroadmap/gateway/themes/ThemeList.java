package com.targetroadmap.gateway.themes;

import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.Theme;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** The themes of one product. */
@Introspected
record ThemeList(ProductChoice products, List<Theme> themes) {

    static ThemeList of(ProductChoice products, List<Theme> all) {
        return new ThemeList(
                products,
                all.stream().filter(theme -> products.has(theme.productId())).toList());
    }
}
