package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.feed.Fact;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Asks roadmap-service to create an item in discovery; kept for good, so it can't be missed. */
@Serdeable
record ItemProposed(
        UUID id,
        @Nullable UUID productId,
        @Nullable UUID themeId,
        String internalTitle,
        String nameForSales,
        String problem) {

    private static final String TYPE = "request.item-proposed.v1";

    /** The acceptance is undone. */
    static Fact withdrawn(UUID item) {
        return Fact.deletion(TYPE, subject(item));
    }

    static Fact of(NewItem item, @Nullable UUID productId) {
        var state = new ItemProposed(
                item.id(), productId, item.themeId(), item.internalTitle(), item.nameForSales(), item.problem());
        return new Fact(TYPE, subject(item.id()), state);
    }

    private static String subject(UUID item) {
        return "item-proposed/" + item;
    }
}
