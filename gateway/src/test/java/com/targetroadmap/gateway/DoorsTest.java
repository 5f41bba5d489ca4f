package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.Json.PHASE_2;
import static com.targetroadmap.gateway.testing.Json.PRODUCT_ID;
import static com.targetroadmap.gateway.testing.Json.THEME_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.TestGateway;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open which page: the whole running route table against one table of rights. Programs have ApiDoorsTest. */
class DoorsTest {

    /** Every route, with who may open it. */
    private static final Map<String, Who> DOORS = Map.ofEntries(
            Map.entry("GET /", Who.PEOPLE),
            Map.entry("GET /requests", Who.PEOPLE),
            Map.entry("POST /requests", Who.PEOPLE),
            Map.entry("GET /requests/new", Who.PEOPLE),
            Map.entry("GET /requests/known", Who.PEOPLE),
            Map.entry("POST /requests/known", Who.PEOPLE),
            Map.entry("GET /joined", Who.PM),
            Map.entry("POST /requests/{request}/reopenings", Who.PEOPLE),
            Map.entry("GET /requests/{request}", Who.PEOPLE),
            Map.entry("POST /requests/{request}/answers", Who.PEOPLE),
            Map.entry("POST /requests/{request}/withdrawals", Who.PEOPLE),
            Map.entry("POST /requests/{request}/tellings", Who.PEOPLE),
            Map.entry("POST /requests/{request}/following", Who.PEOPLE),
            Map.entry("POST /requests/{request}/dismissals", Who.PEOPLE),
            Map.entry("POST /requests/{request}/resubmissions", Who.PEOPLE),
            Map.entry("GET /customers/{customer}", Who.PEOPLE),
            Map.entry("POST /customers/{customer}", Who.PEOPLE),
            Map.entry("GET /sell", Who.PEOPLE),
            Map.entry("GET /sales-roadmap", Who.PEOPLE),
            Map.entry("GET /sales-roadmap/{part}", Who.PEOPLE),
            Map.entry("GET /api-access", Who.PEOPLE),
            Map.entry("POST /api-access", Who.PEOPLE),
            Map.entry("GET /live", Who.PEOPLE),
            Map.entry("POST /sign-out", Who.PEOPLE),
            Map.entry("GET /triage", Who.PM),
            Map.entry("GET /triage/{request}", Who.PM),
            Map.entry("POST /triage/{request}/decisions", Who.PM),
            Map.entry("POST /triage/{request}/undos", Who.PM),
            Map.entry("POST /triage/{request}/assignee", Who.PM),
            Map.entry("POST /triage/{request}/notes", Who.PM),
            Map.entry("GET /start", Who.PM),
            Map.entry("POST /start/reviews", Who.PM),
            Map.entry("GET /phases", Who.PM),
            Map.entry("POST /phases", Who.PM),
            Map.entry("GET /phases/new", Who.PM),
            Map.entry("GET /phases/{phase}", Who.PM),
            Map.entry("POST /phases/{phase}", Who.PM),
            Map.entry("POST /phases/order", Who.PM),
            Map.entry("GET /themes", Who.PM),
            Map.entry("POST /themes", Who.PM),
            Map.entry("GET /themes/new", Who.PM),
            Map.entry("GET /themes/{theme}", Who.PM),
            Map.entry("POST /themes/{theme}", Who.PM),
            Map.entry("GET /products", Who.PM),
            Map.entry("POST /products", Who.PM),
            Map.entry("POST /products/{product}", Who.PM),
            Map.entry("GET /board", Who.PM),
            Map.entry("GET /board/stages/{stage}", Who.PM),
            Map.entry("GET /board/items/new", Who.PM),
            Map.entry("POST /board/items", Who.PM),
            Map.entry("GET /board/items", Who.PM),
            Map.entry("GET /board/items/{item}/edit", Who.PM),
            Map.entry("POST /board/items/{item}/edit", Who.PM),
            Map.entry("POST /board/items/{item}/rank", Who.PM),
            Map.entry("GET /board/items/{item}", Who.PM),
            Map.entry("GET /board/items/{item}/moves/new", Who.PM),
            Map.entry("POST /board/items/{item}/moves", Who.PM),
            Map.entry("GET /board/phases/{phase}/start", Who.PM),
            Map.entry("GET /board/items/{item}/own-line", Who.PM),
            Map.entry("POST /board/items/{item}/own-line", Who.PM),
            Map.entry("POST /board/items/{item}/own-line/removals", Who.PM),
            Map.entry("GET /board/expired-lines", Who.PM),
            Map.entry("POST /board/phases/{phase}/start", Who.PM),
            Map.entry("GET /board/phases/{phase}/completion", Who.PM),
            Map.entry("POST /board/phases/{phase}/completion", Who.PM),
            Map.entry("POST /board/phases/{phase}/completion/preview", Who.PM),
            Map.entry("GET /requests/{request}/hand-overs/new", Who.PEOPLE),
            Map.entry("POST /requests/{request}/hand-overs", Who.PEOPLE),
            Map.entry("GET /customers/{customer}/merges/new", Who.LEAD),
            Map.entry("POST /customers/{customer}/merges", Who.LEAD),
            Map.entry("POST /customers/{customer}/unmerges", Who.LEAD),
            Map.entry("POST /looks", Who.PEOPLE),
            Map.entry("GET /notices", Who.PEOPLE),
            Map.entry("GET /notices/bell", Who.PEOPLE),
            Map.entry("POST /notices/reads", Who.PEOPLE),
            Map.entry("GET /notices/preferences", Who.PEOPLE),
            Map.entry("POST /notices/preferences", Who.PEOPLE),
            Map.entry("GET /deals/{deal}", Who.PEOPLE),
            Map.entry("POST /deals/{deal}", Who.PEOPLE),
            Map.entry("POST /requests/{request}/promises", Who.PEOPLE),
            Map.entry("GET /webhooks", Who.PM),
            Map.entry("POST /webhooks", Who.PM),
            Map.entry("GET /webhooks/{webhook}", Who.PM),
            Map.entry("POST /webhooks/{webhook}/secrets", Who.PM),
            Map.entry("POST /webhooks/{webhook}/states", Who.PM),
            Map.entry("POST /webhooks/{webhook}/tests", Who.PM),
            Map.entry("POST /webhooks/{webhook}/messages/{message}/resends", Who.PM),
            Map.entry("GET /insights", Who.LEAD_AND_PM),
            Map.entry("GET /insights/requests", Who.LEAD_AND_PM),
            Map.entry("GET /insights/demand", Who.LEAD_AND_PM),
            Map.entry("GET /team", Who.LEAD),
            Map.entry("GET /team/{person}/hand-overs/new", Who.LEAD),
            Map.entry("POST /team/{person}/hand-overs", Who.LEAD),
            Map.entry("GET /undelivered", Who.PM),
            Map.entry("POST /undelivered/{delivery}/resends", Who.PM),
            Map.entry("GET /feeds", Who.PM),
            Map.entry("POST /feeds/{service}/{feed}/retries", Who.PM),
            Map.entry("POST /feeds/{service}/{feed}/rebuilds", Who.PM),
            Map.entry("GET /unsubscribe/{link}", Who.ANYONE),
            Map.entry("POST /unsubscribe/{link}", Who.ANYONE),
            Map.entry("GET /sign-in", Who.ANYONE),
            Map.entry("POST /sign-in", Who.ANYONE),
            Map.entry("GET /assets/{name}", Who.ANYONE),
            Map.entry("GET /prometheus", Who.NOBODY),
            Map.entry("GET /health", Who.ANYONE),
            Map.entry("GET /health/{selector}", Who.ANYONE));

    /** Ends and begins what the others need, or never ends; SignInTest and LiveTest have them. */
    private static final Set<String> LEFT_OUT = Set.of("GET /live", "POST /sign-out", "POST /sign-in");

    private enum Who {
        ANYONE,
        PEOPLE,
        LEAD,
        LEAD_AND_PM,
        PM,
        /** Only who brings the token of the metrics. */
        NOBODY
    }

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void everyRouteStandsInTheTable() {
        Router router = TestGateway.server().getApplicationContext().getBean(Router.class);
        assertThat(router.uriRoutes()
                        .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                        .filter(route -> !route.getUriMatchTemplate().toString().startsWith("/api/"))
                        .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate())
                        .collect(Collectors.toSet()))
                .isEqualTo(DOORS.keySet());
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        Browser nobody = TestGateway.browser();
        assertThat(statuses(nobody)).allSatisfy((route, status) -> {
            if (DOORS.get(route) == Who.ANYONE) {
                assertThat(status).as(route).isNotIn(303, 401, 403);
            } else {
                assertThat(status).as(route).isEqualTo(303);
            }
        });
    }

    @Test
    void nobodyWithoutABrowserIsTold401() {
        var answer = TestGateway.browser()
                .exchange(TestGateway.browser().request("/board").GET(), Map.of("Accept", "*/*"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "lead"})
    void salesOpensNoPageOfProduct(String account) {
        assertThat(statuses(TestGateway.signedIn(account))).allSatisfy((route, status) -> {
            if (isClosedToSales(DOORS.get(route), account)) {
                assertThat(status).as(route).isEqualTo(403);
            } else {
                assertThat(status).as(route).isNotIn(401, 403);
            }
        });
    }

    private static boolean isClosedToSales(Who who, String account) {
        boolean ofLeads = who == Who.LEAD || who == Who.LEAD_AND_PM;
        return who == Who.PM || who == Who.NOBODY || (ofLeads && !account.equals("lead"));
    }

    @Test
    void productOpensEveryPageButTheLeads() {
        assertThat(statuses(TestGateway.signedIn("pm"))).allSatisfy((route, status) -> {
            if (DOORS.get(route) == Who.NOBODY || DOORS.get(route) == Who.LEAD) {
                assertThat(status).as(route).isEqualTo(403);
            } else {
                assertThat(status).as(route).isNotIn(401, 403);
            }
        });
    }

    @Test
    void aRefusalIsAPageForPeople() {
        HttpResponse<String> page = TestGateway.signedIn("sales").open("/board");
        assertThat(page.body()).contains("<h1>This isn&#x27;t yours to open</h1>", "Back to the start");
        assertThat(page.body()).doesNotContain("SAP-2");
    }

    private static Map<String, Integer> statuses(Browser browser) {
        Map<String, Integer> statuses = new TreeMap<>();
        DOORS.keySet().stream()
                .filter(route -> !LEFT_OUT.contains(route))
                .forEach(route -> statuses.put(route, status(browser, route)));
        return statuses;
    }

    private static int status(Browser browser, String route) {
        String path = route.substring(route.indexOf('/'))
                .replace("{request}", ID)
                .replace("{customer}", ID)
                .replace("{person}", ID)
                .replace("{delivery}", ID)
                .replace("{webhook}", ID)
                .replace("{message}", ID)
                .replace("{deal}", ID)
                .replace("{item}", ITEM_ID)
                .replace("{phase}", PHASE_2)
                .replace("{theme}", THEME_ID)
                .replace("{product}", PRODUCT_ID)
                .replace("{stage}", "PLANNED")
                .replace("{part}", "you-asked")
                .replace("{link}", "x")
                .replace("{name}", "page.css")
                .replace("{service}", "request-service")
                .replace("{feed}", "roadmap-service")
                .replace("{selector}", "liveness");
        return route.startsWith("GET")
                ? browser.open(path).statusCode()
                : browser.post(path, Map.of("id", ID)).statusCode();
    }
}
