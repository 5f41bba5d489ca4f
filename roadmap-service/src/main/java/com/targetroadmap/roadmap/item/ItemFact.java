package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.feed.Fact;
import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** What the feed tells of an item: nothing internal, nothing that comes from demand. */
@Serdeable
record ItemFact(
        UUID id,
        UUID productId,
        UUID themeId,
        String nameForSales,
        String problem,
        boolean showToSales,
        Stage stage,
        Instant stageSince,
        @Nullable UUID phaseId,
        @Nullable UUID followsId,
        Guidance guidance) {

    private static final String TYPE = "roadmap.item.v1";

    static Fact gone(UUID id) {
        return Fact.deletion(TYPE, subject(id));
    }

    static Fact of(Item item, Guidance guidance) {
        return new Fact(
                TYPE,
                subject(item.id()),
                new ItemFact(
                        item.id(),
                        item.productId(),
                        item.themeId(),
                        item.nameForSales(),
                        item.problem(),
                        item.showToSales(),
                        item.stage(),
                        item.stageSince(),
                        item.phaseId(),
                        item.followsId(),
                        guidance));
    }

    private static String subject(UUID id) {
        return "item/" + id;
    }
}
