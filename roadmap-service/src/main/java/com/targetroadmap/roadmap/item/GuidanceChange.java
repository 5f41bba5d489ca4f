package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.guidance.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;

/**
 * What may be said about one item before and after a change.
 *
 * @param productName where there are several products
 * @param turn of the label; {@code SAME}: only the words change
 */
@Serdeable
record GuidanceChange(
        UUID itemId,
        String title,
        @Nullable String productName,
        String nameForSales,
        boolean showToSales,
        Turn turn,
        Guidance before,
        Guidance after) {

    static GuidanceChange of(Item item, Map<UUID, String> products, Guidance before, Guidance after) {
        return new GuidanceChange(
                item.id(),
                item.internalTitle(),
                products.get(item.productId()),
                item.nameForSales(),
                item.showToSales(),
                Turn.of(before.label(), after.label()),
                before,
                after);
    }

    boolean isAny() {
        return !before.equals(after);
    }
}
