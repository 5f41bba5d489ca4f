package com.targetroadmap.gateway.testing;

import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** A gateway of the demo between two stand-ins, started once for all tests of a JVM. */
public final class TestGateway {

    public static final StandIn ROADMAP = new StandIn();
    public static final StandIn REQUESTS = new StandIn();

    private static final EmbeddedServer SERVER = start(ROADMAP.url(), REQUESTS.url());

    private TestGateway() {}

    /** A gateway with stand-ins of its own. */
    public static EmbeddedServer start(String roadmap, String requests) {
        return start(roadmap, requests, Map.of());
    }

    /** The same with more settings. */
    public static EmbeddedServer start(String roadmap, String requests, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.putAll(Map.ofEntries(
                Map.entry("micronaut.server.port", -1),
                Map.entry("tokens.keys", TestKeys.directory().toString()),
                Map.entry("gateway.session.keys", TestKeys.directory().toString()),
                Map.entry("micronaut.http.services.roadmap-service.url", roadmap),
                Map.entry("micronaut.http.services.request-service.url", requests),
                Map.entry("feeds.read.roadmap-service.url", roadmap),
                Map.entry("feeds.read.request-service.url", requests),
                Map.entry("gateway.demo.story", false)));
        return ApplicationContext.run(EmbeddedServer.class, settings, "demo");
    }

    public static EmbeddedServer server() {
        return SERVER;
    }

    /** Both stand-ins with nothing special going on. */
    public static void calm() {
        ROADMAP.forget();
        REQUESTS.forget();
        ROADMAP.answer("GET /sales-roadmap", Json.SALES_ROADMAP)
                .answer("GET /guidance", Json.FOUND)
                .answer("GET /board", Json.BOARD)
                .answer("GET /board/items", Json.STACK)
                .answer("GET /items", Json.UNFINISHED)
                .answer("GET /sales-roadmap/parts/*", Json.PART)
                .answer("GET /themes", Json.THEMES)
                .answer("GET /themes/*", Json.THEME_WHOLE)
                .answer("GET /products", Json.PRODUCTS)
                .answer("GET /phases", Json.PHASES)
                .answer("GET /reviews", Json.REVIEWS)
                .answer("GET /feed-readers", Json.READINGS)
                .answer("GET /items/" + Json.ITEM_ID + "/moves/preview", Json.PREVIEW)
                .answer("GET /items/owners", "{\"owners\":[\"Ines Falk\"]}")
                .answer("GET /items/" + Json.ITEM_ID + "/history", Json.HISTORY)
                .answer("GET /own-lines/expired", Json.EXPIRED_LINES)
                .answer("GET /items/" + Json.ITEM_ID + "/own-line", Json.NO_LINE)
                .answer("GET /items/" + Json.ID + "/own-line", Json.NO_LINE)
                .answer("GET /items/*", Json.ITEM);
        REQUESTS.answer("GET /requests", Json.REQUESTS)
                .answer("GET /requests/*", Json.REQUEST)
                .answer("GET /customers", Json.CUSTOMERS)
                .answer("GET /customers/*", Json.CUSTOMER_SHEET)
                .answer("GET /people", Json.PEOPLE)
                .answer("POST /impact/preview", Json.IMPACT)
                .answer("GET /promise-questions", "{\"requests\":[]}")
                .answer("GET /deals/closing", Json.CLOSING)
                .answer("GET /deliveries/given-up", Json.GIVEN_UP)
                .answer("GET /deals/*", Json.DEAL)
                .answer("GET /webhooks", Json.WEBHOOKS)
                .answer("GET /webhooks/*", Json.WEBHOOK)
                .answer("PUT /webhooks/claims/*", "{\"messages\":[]}")
                .answer("GET /insights", Json.INSIGHTS)
                .answer("GET /insights/requests", Json.COUNTED)
                .answer("GET /insights/demand", Json.DEMAND)
                .answer("POST /looks", "{\"lookedAt\":\"2026-11-23T09:00:00Z\"}")
                .answer("GET /notices", Json.NOTICES)
                .answer("GET /notices/unread", "{\"count\":2,\"more\":false}")
                .answer("POST /notices/reads", "{\"count\":0,\"more\":false}")
                .answer("GET /notices/preferences", Json.PREFERENCES)
                .answer("PUT /notices/preferences", Json.PREFERENCES)
                .answer("GET /known", Json.NOTHING_KNOWN)
                .answer("GET /triage", Json.INBOX)
                .answer("GET /triage/people", "{\"people\":[]}")
                .answer("GET /triage/next", "{\"request\":null}")
                .answer("GET /feed-readers", Json.READINGS_WITH_ONE_SET_ASIDE)
                .answer("GET /triage/items", Json.TRIAGE_ITEMS)
                .answer("GET /triage/originals", "{\"requests\":[" + Json.REQUEST + "]}")
                .answer("GET /triage/themes", Json.TRIAGE_THEMES);
    }

    public static Browser browser() {
        return new Browser(SERVER.getURI());
    }

    public static Browser signedIn(String account) {
        return browser().signIn(account);
    }
}
