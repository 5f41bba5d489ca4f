package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.writing.Lines;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that sales sees of a theme; never its items.
 *
 * @param productName where there are several products
 * @param nextLook when product looks at it again; not to be quoted to a customer
 */
@Serdeable
record SalesTheme(
        UUID id,
        String title,
        String problem,
        List<String> questions,
        @Nullable LocalDate nextLook,
        @Nullable String productName) {

    static SalesTheme of(OpenTheme theme) {
        return new SalesTheme(
                theme.id(),
                theme.title(),
                theme.problem(),
                Lines.split(theme.questions()),
                theme.nextReview(),
                theme.productName());
    }
}
