package com.targetroadmap.roadmap.item;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A page of items.
 *
 * @param next to be sent back for the following page; absent on the last one
 */
@Serdeable
record ItemPage(List<ItemCard> items, @Nullable UUID next) {

    /** Out of one more than the limit, if there is one. */
    static ItemPage of(List<ItemCard> found, int limit) {
        if (found.size() <= limit) {
            return new ItemPage(found, null);
        }
        List<ItemCard> page = found.subList(0, limit);
        return new ItemPage(page, page.get(limit - 1).id());
    }
}
