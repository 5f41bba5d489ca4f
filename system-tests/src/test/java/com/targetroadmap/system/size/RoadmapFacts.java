package com.targetroadmap.system.size;

import com.targetroadmap.system.size.World.Kind;
import com.targetroadmap.system.size.World.Made;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What roadmap-service has told. */
record RoadmapFacts(World world) {

    static RoadmapFacts of(World world) {
        return new RoadmapFacts(world);
    }

    void tell(FeedTables feed) throws SQLException, IOException {
        Instant begin = world.past(0, 1);
        UUID product = world.id(Kind.PRODUCT, 0);
        feed.tell(
                "roadmap.product.v1",
                "product/" + product,
                begin,
                "{\"id\":\"%s\",\"name\":\"Quayside\"}".formatted(product));
        for (int i = 0; i < World.THEMES; i++) {
            UUID id = world.id(Kind.THEME, i);
            feed.tell(
                    "roadmap.theme.v1",
                    "theme/" + id,
                    begin,
                    "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"%s\",\"openToSales\":%b}"
                            .formatted(id, product, Names.theme(i), i < 20));
        }
        for (int i = 0; i < World.PHASES; i++) {
            UUID id = world.id(Kind.PHASE, i);
            feed.tell(
                    "roadmap.phase.v1",
                    "phase/" + id,
                    begin,
                    "{\"id\":\"%s\",\"productId\":\"%s\",\"number\":%d,\"name\":\"Step %d\",\"state\":\"%s\"}"
                            .formatted(id, product, i + 1, i + 1, RoadmapTables.state(i)));
        }
        for (Made item : world.made) {
            feed.tell("roadmap.item.v1", "item/" + item.id(), item.since(), state(item, product));
        }
    }

    private String state(Made item, UUID product) {
        return ("{\"id\":\"%s\",\"productId\":\"%s\",\"themeId\":\"%s\",\"nameForSales\":\"%s\",\"problem\":\"%s\","
                        + "\"showToSales\":%b,\"stage\":\"%s\",\"stageSince\":\"%s\",\"phaseId\":%s,\"followsId\":%s,\"guidance\":%s}")
                .formatted(
                        item.id(),
                        product,
                        world.id(Kind.THEME, item.theme()),
                        item.name(),
                        item.problem(),
                        item.shown(),
                        item.stage(),
                        item.since(),
                        quoted(item.phase() < 0 ? null : world.id(Kind.PHASE, item.phase())),
                        quoted(item.follows() == null ? null : item.follows().id()),
                        item.guidance());
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : '"' + id.toString() + '"';
    }
}
