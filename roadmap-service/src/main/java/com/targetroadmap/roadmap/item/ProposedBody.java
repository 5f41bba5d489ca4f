package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.demand.ItemProposed;
import com.targetroadmap.roadmap.theme.Theme;
import io.micronaut.core.annotation.Nullable;

/** The texts of a proposed item, made to fit: another service may have other limits. */
final class ProposedBody {

    private ProposedBody() {}

    static ItemBody of(ItemProposed proposed, Theme theme) {
        String name = fit(proposed.nameForSales(), 120, "Something a customer asked for");
        return new ItemBody(
                theme.productId(),
                theme.id(),
                fit(proposed.internalTitle(), 120, name),
                null,
                name,
                fit(proposed.problem(), 2000, name),
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String fit(@Nullable String text, int limit, String otherwise) {
        String clean = text == null ? "" : text.replace("\0", "").strip();
        return clean.isEmpty()
                ? otherwise
                : clean.substring(0, end(clean, limit)).strip();
    }

    /** Never between the two halves of a character: each database keeps something else of half a one. */
    private static int end(String text, int limit) {
        if (text.length() <= limit) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
