package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;

/**
 * Another item, as far as the page of an item needs it.
 *
 * @param productName where there are several products
 */
@Serdeable
record ItemLink(
        UUID id,
        String internalTitle,
        Stage stage,
        @Nullable String productName) {

    static ItemLink of(Item item, Map<UUID, String> products) {
        return new ItemLink(item.id(), item.internalTitle(), item.stage(), products.get(item.productId()));
    }
}
