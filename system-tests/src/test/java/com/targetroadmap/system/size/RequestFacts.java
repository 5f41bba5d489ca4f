package com.targetroadmap.system.size;

import com.targetroadmap.system.size.World.Kind;
import com.targetroadmap.system.size.World.Made;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What request-service has told: some items it has proposed, and every request. */
record RequestFacts(World world) {

    private static final int PROPOSED = 5;

    static RequestFacts of(World world) {
        return new RequestFacts(world);
    }

    void tell(FeedTables feed) throws SQLException, IOException {
        for (int i = PROPOSED; i < world.items; i += PROPOSED) {
            Made item = world.made.get(i);
            feed.tell(
                    "request.item-proposed.v1",
                    "item-proposed/" + item.id(),
                    item.since().minusSeconds(90_000),
                    "{\"id\":\"%s\",\"productId\":\"%s\",\"themeId\":\"%s\",\"internalTitle\":\"%s\",\"nameForSales\":\"%s\",\"problem\":\"%s\"}"
                            .formatted(
                                    item.id(),
                                    world.id(Kind.PRODUCT, 0),
                                    world.id(Kind.THEME, item.theme()),
                                    item.name(),
                                    item.name(),
                                    item.problem()));
        }
        for (Ask ask : world.asks()) {
            UUID id = world.id(Kind.REQUEST, ask.number());
            String item = ask.item() < 0
                    ? "null"
                    : '"' + world.made.get(ask.item()).id().toString() + '"';
            feed.tell(
                    "request.request.v1",
                    "request/" + id,
                    ask.since(),
                    "{\"id\":\"" + id + "\",\"itemId\":" + item + ",\"customerId\":\""
                            + world.id(Kind.CUSTOMER, ask.customer()) + "\",\"withdrawn\":"
                            + (ask.decision() == Ask.Decision.WITHDRAWN) + "}");
        }
    }

    Stream<String> subjects() {
        Stream<String> proposed = IntStream.range(1, (world.items + PROPOSED - 1) / PROPOSED)
                .mapToObj(number ->
                        "item-proposed/" + world.made.get(number * PROPOSED).id());
        Stream<String> requests =
                IntStream.range(0, world.requests).mapToObj(number -> "request/" + world.id(Kind.REQUEST, number));
        return Stream.concat(proposed, requests);
    }

    long count() {
        return (world.items + PROPOSED - 1) / PROPOSED - 1L + world.requests;
    }
}
